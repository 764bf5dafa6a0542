package lv.ikvd.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.Who;

/**
 * In whose name the system works in this thread: an official orders what is done later, and it is
 * done as theirs, with their name and no more than the roles that they hold then. {@link
 * CurrentUser} heeds it for the system alone, so that nobody who has logged in becomes somebody
 * else by it.
 */
@ApplicationScoped
public class InNameOf {

  private static final ThreadLocal<Who> OFFICIAL = new ThreadLocal<>();

  @Inject private AccountRepository accounts;

  public <T> T work(long accountId, Supplier<T> work) {
    OFFICIAL.set(accounts.who(accountId).orElseThrow());
    try {
      return work.get();
    } finally {
      OFFICIAL.remove();
    }
  }

  public Optional<Who> current() {
    return Optional.ofNullable(OFFICIAL.get());
  }
}
