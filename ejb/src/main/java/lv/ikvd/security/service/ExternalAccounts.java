package lv.ikvd.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Account;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.entity.SignedIn;

/**
 * Accounts of those for whom an identity provider vouches: made at the first login, brought up to
 * date at each. The provider keeps names and roles; only deactivation is decided here.
 */
@Stateless
@PermitAll
public class ExternalAccounts {

  @Inject private AccountRepository accounts;
  @Inject private SecurityEvents events;
  @Inject private SecuritySettings settings;
  @Inject private Clock clock;

  /**
   * @throws Problem SECURITY-014 no role of this system; SECURITY-003 deactivated; SECURITY-016 a
   *     municipality's user of an unknown municipality
   */
  public SignedIn enter(ExternalIdentity identity, String origin) {
    if (settings.local()) {
      throw Problem.forbidden("SECURITY-025");
    }
    TreeSet<String> roles = new TreeSet<>(identity.roles());
    roles.retainAll(Roles.ASSIGNABLE);
    if (roles.isEmpty()) {
      events.refused("LOGIN_REFUSED", identity.login(), origin);
      throw Problem.forbidden("SECURITY-014");
    }
    Optional<Account> found = accounts.findBySubject(identity.subject());
    if (found.isPresent() && !found.get().active()) {
      events.refused("LOGIN_REFUSED", found.get().login(), origin);
      throw Problem.forbidden("SECURITY-003");
    }
    Account account = found.orElseGet(() -> create(identity));
    account.describe(identity.displayName(), account.row().position(), identity.email());
    String before = String.join(", ", new TreeSet<>(account.roles()));
    account.grant(roles, municipality(identity, roles));
    account.actFor(roles.contains(Roles.INSTITUTION) ? account.entryId() : null);
    accounts.save(account);
    String after = String.join(", ", roles);
    if (!before.equals(after)) {
      events.changed("ACCOUNT_ROLES", account.login(), before, after);
    }
    account.loggedIn(clock.instant());
    events.record("LOGIN", account.login(), account.login(), origin);
    return account.signedIn();
  }

  private Account create(ExternalIdentity identity) {
    Account account = new Account(freeLogin(identity), clock.instant());
    account.link(identity.subject());
    return account;
  }

  /** Never that of another account: a provider's name is no proof of being the same person. */
  private String freeLogin(ExternalIdentity identity) {
    String wish =
        identity.login().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.@_-]", "-");
    String base = wish.isEmpty() ? "user" : wish.substring(0, Math.min(90, wish.length()));
    String login = base;
    for (int n = 2; accounts.findByLogin(login).isPresent(); n++) {
      login = base + "-" + n;
    }
    return login;
  }

  private Long municipality(ExternalIdentity identity, TreeSet<String> roles) {
    if (!roles.contains(Roles.MUNICIPALITY)) {
      return null;
    }
    return Optional.ofNullable(identity.municipalityCode())
        .flatMap(accounts::municipality)
        .orElseThrow(() -> Problem.forbidden("SECURITY-016"));
  }
}
