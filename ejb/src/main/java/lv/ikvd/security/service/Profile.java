package lv.ikvd.security.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lv.ikvd.audit.service.AuditLog;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Account;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.AccountRow;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.entity.SignedIn;
import lv.ikvd.security.entity.Who;

/** What a user may change about their own account: password and language. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.ANALYST,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR,
  Roles.MUNICIPALITY,
  Roles.INSTITUTION,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY,
  Roles.EXPERT
})
public class Profile {

  @Inject private CurrentUser user;
  @Inject private AccountRepository accounts;
  @Inject private LoginAttempts attempts;
  @Inject private AuditLog log;
  @Inject private SecuritySettings settings;

  public AccountRow mine() {
    return account().row();
  }

  /**
   * Ends all other sessions of the account.
   *
   * @return what the session that changed it has to hold from now on
   * @throws Problem SECURITY-022 the present password is wrong, at {@code present}; SECURITY-007 or
   *     -024 the new one is too weak, at {@code password}; SECURITY-031 it is the old one;
   *     SECURITY-032 an account for demonstrations
   */
  public SignedIn changePassword(char[] present, char[] password) {
    if (!settings.local()) {
      throw Problem.conflict("SECURITY-025");
    }
    Account account = account();
    if (account.demo()) {
      throw Problem.conflict("SECURITY-032");
    }
    attempts.begin(account.login(), "confirm:" + account.login());
    if (!PasswordHash.matches(present == null ? new char[0] : present, account.passwordHash())) {
      throw new Problem("SECURITY-022").at("present");
    }
    attempts.succeeded(account.login(), "confirm:" + account.login());
    PasswordRule.check(password, account.login());
    if (PasswordHash.matches(password, account.passwordHash())) {
      throw new Problem("SECURITY-031").at("password");
    }
    account.setPassword(PasswordHash.of(password), false);
    log.record("PASSWORD_CHANGED", account.login(), null, null);
    return account.signedIn();
  }

  public SignedIn speak(String language) {
    Account account = account();
    account.speak("en".equals(language) ? "en" : "lv");
    return account.signedIn();
  }

  private Account account() {
    return user.who()
        .map(Who::accountId)
        .flatMap(accounts::find)
        .orElseThrow(() -> Problem.notFound("SECURITY-009"));
  }
}
