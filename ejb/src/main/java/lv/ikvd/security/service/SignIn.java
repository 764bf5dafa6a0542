package lv.ikvd.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Account;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.SignedIn;

/**
 * The door: turns a proof of who somebody is into what their session holds. Open to all, for nobody
 * is known before it.
 *
 * <p>A refusal never tells whether the login exists: not by its words, not by its time, not by when
 * it begins to refuse.
 */
@Stateless
@PermitAll
public class SignIn {

  @Inject private AccountRepository accounts;
  @Inject private LoginAttempts attempts;
  @Inject private SecurityEvents events;
  @Inject private SecuritySettings settings;
  @Inject private Clock clock;

  /**
   * By password.
   *
   * @param origin the address that the request came from
   * @throws Problem SECURITY-001 wrong login or password; SECURITY-002 too many attempts;
   *     SECURITY-003 deactivated, told only to who knows the password
   */
  public SignedIn withPassword(String typedLogin, char[] password, String origin) {
    if (!settings.local()) {
      throw Problem.forbidden("SECURITY-025");
    }
    String login = normalized(typedLogin);
    attempts.begin(login, origin);
    Optional<Account> found = accounts.findByLogin(login);
    if (!PasswordHash.matches(password, found.map(Account::passwordHash).orElse(null))) {
      events.refused("LOGIN_FAILED", found.map(Account::login).orElse(null), origin);
      throw new Problem("SECURITY-001");
    }
    Account account = found.orElseThrow();
    attempts.succeeded(login, origin);
    if (!account.active()) {
      events.refused("LOGIN_REFUSED", login, origin);
      throw Problem.forbidden("SECURITY-003");
    }
    if (PasswordHash.outdated(account.passwordHash())) {
      account.rehash(PasswordHash.of(password));
    }
    account.loggedIn(clock.instant());
    events.record("LOGIN", login, login, origin);
    return account.signedIn();
  }

  /** Somebody left by themselves. */
  public void left(SignedIn who, String origin) {
    events.record("LOGOUT", who.login(), who.login(), origin);
  }

  /** Whether what a session holds is still true: the account active, its rights unchanged. */
  public boolean stillValid(SignedIn who) {
    return accounts.activeStamp(who.accountId()).map(stamp -> stamp == who.stamp()).orElse(false);
  }

  private static String normalized(String login) {
    String text = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    return text.length() > 100 ? text.substring(0, 100) : text;
  }
}
