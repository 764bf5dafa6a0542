package lv.ikvd.security.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Account;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.LoginConfirmations;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.entity.Who;

/**
 * Proves again who is at the desk before something is signed. By password where accounts are local;
 * where an identity provider vouches, the person logs in there once more, and the secret that the
 * page then holds is used in place of the password, once, within five minutes.
 */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.ANALYST,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR,
  Roles.MUNICIPALITY,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY
})
public class Credentials {

  static final Duration LIFE = Duration.ofMinutes(5);

  @Inject private CurrentUser user;
  @Inject private AccountRepository accounts;
  @Inject private LoginConfirmations confirmations;
  @Inject private LoginAttempts attempts;
  @Inject private SecurityEvents events;
  @Inject private SecuritySettings settings;
  @Inject private Clock clock;

  /**
   * @param secret the password, or what {@link #confirmedAtProvider} gave; cleared before returning
   * @throws Problem SECURITY-004 wrong password, at the field {@code password}; SECURITY-002 too
   *     many attempts; SECURITY-017 the confirmation at the provider is missing, used or too old
   */
  public void confirm(char[] secret) {
    Who who = user.who().orElseThrow(() -> Problem.forbidden("SECURITY-017"));
    char[] given = secret == null ? new char[0] : secret;
    try {
      if (settings.local()) {
        confirmPassword(who, given);
      } else if (!confirmations.use(new String(given), who.accountId(), clock.instant())) {
        throw Problem.forbidden("SECURITY-017").at("password");
      }
    } finally {
      Arrays.fill(given, '\0');
    }
  }

  private void confirmPassword(Who who, char[] password) {
    attempts.begin(who.login(), "confirm:" + who.login());
    String hash = accounts.find(who.accountId()).map(Account::passwordHash).orElse(null);
    if (!PasswordHash.matches(password, hash)) {
      events.refused("CONFIRMATION_FAILED", who.login(), null);
      throw new Problem("SECURITY-004").at("password");
    }
    attempts.succeeded(who.login(), "confirm:" + who.login());
  }

  /**
   * The person has just logged in again at the provider, as the page that calls this has checked.
   *
   * @return the secret for {@link #confirm}
   */
  public String confirmedAtProvider() {
    if (settings.local()) {
      throw Problem.forbidden("SECURITY-025");
    }
    Who who = user.who().orElseThrow(() -> Problem.forbidden("SECURITY-017"));
    confirmations.prune(clock.instant());
    String token = PasswordHash.random(40);
    confirmations.add(token, who.accountId(), clock.instant().plus(LIFE));
    return token;
  }
}
