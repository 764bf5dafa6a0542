package lv.ikvd.security.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import lv.ikvd.audit.service.AuditLog;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Account;
import lv.ikvd.security.entity.AccountFilter;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.AccountRow;
import lv.ikvd.security.entity.MunicipalityChoice;
import lv.ikvd.security.entity.Roles;

/**
 * Administration of accounts. Somebody active always remains who can administer; each change stands
 * in the audit log, and ends the sessions whose rights it changes.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Accounts {

  /** An account that was made, with the password to hand over: shown once, kept nowhere. */
  public record Created(long id, String password) {}

  private static final int FIRST_PASSWORD_LENGTH = 16;

  @Inject private AccountRepository accounts;
  @Inject private AccountForm form;
  @Inject private AuditLog log;
  @Inject private SecuritySettings settings;
  @Inject private Clock clock;

  public Page<AccountRow> page(AccountFilter filter, PageRequest request) {
    return accounts.page(filter, request);
  }

  /**
   * @throws Problem SECURITY-009 if there is none
   */
  public AccountRow get(long id) {
    return existing(id).row();
  }

  /** The number of the entry that an account acts for; null for none. */
  public String institution(long id) {
    return accounts.entryNumber(id).orElse(null);
  }

  public List<MunicipalityChoice> municipalities() {
    return accounts.municipalities();
  }

  /**
   * @throws Problem SECURITY-006, -015, -016, -018, -019, -050, -051, each at its field
   */
  public Created create(AccountCommand command) {
    requireLocal();
    form.check(command);
    String login = AccountForm.login(command);
    if (accounts.findByLogin(login).isPresent()) {
      throw Problem.conflict("SECURITY-006", login).at("login");
    }
    String password = PasswordHash.random(FIRST_PASSWORD_LENGTH);
    Account account = new Account(login, clock.instant());
    apply(account, command);
    account.setPassword(PasswordHash.of(password.toCharArray()), true);
    accounts.save(account);
    log.record("ACCOUNT_CREATED", login, null, describe(account));
    return new Created(account.id(), password);
  }

  /**
   * Changes name and rights; the login stays, for it stands in the logs.
   *
   * @param version of the account that the administrator saw
   * @throws Problem SECURITY-008 changed by somebody else meanwhile; SECURITY-005 nobody would be
   *     left to administer
   */
  public void change(long id, long version, AccountCommand command) {
    form.check(command);
    Account account = unchanged(id, version);
    String before = describe(account);
    if (account.external()
        && !(account.roles().equals(command.roles())
            && account.displayName().equals(command.displayName()))) {
      throw Problem.conflict("SECURITY-027");
    }
    if (!command.roles().contains(Roles.ADMINISTRATOR)) {
      requireAnotherAdministrator(account);
    }
    apply(account, command);
    accounts.flush();
    String after = describe(account);
    if (!before.equals(after)) {
      log.record("ACCOUNT_CHANGED", account.login(), before, after);
    }
  }

  /** Closes it at once, whatever else was changed meanwhile: who must be stopped is stopped. */
  public void deactivate(long id) {
    Account account = existing(id);
    requireAnotherAdministrator(account);
    if (account.active()) {
      account.deactivate();
      log.record("ACCOUNT_DEACTIVATED", account.login(), "active", "inactive");
    }
  }

  /**
   * @throws Problem SECURITY-028 an account for demonstrations outside demo mode
   */
  public void activate(long id, long version) {
    Account account = unchanged(id, version);
    if (account.demo() && !settings.demo()) {
      throw Problem.conflict("SECURITY-028");
    }
    if (!account.active()) {
      account.activate();
      log.record("ACCOUNT_ACTIVATED", account.login(), "inactive", "active");
    }
  }

  /**
   * Gives the account a new password, to be changed at the next login.
   *
   * @return the password to hand over, shown once
   */
  public String resetPassword(long id, long version) {
    requireLocal();
    Account account = unchanged(id, version);
    if (account.demo()) {
      throw Problem.conflict("SECURITY-032");
    }
    String password = PasswordHash.random(FIRST_PASSWORD_LENGTH);
    account.setPassword(PasswordHash.of(password.toCharArray()), true);
    log.record("PASSWORD_RESET", account.login(), null, null);
    return password;
  }

  private Account existing(long id) {
    return accounts.find(id).orElseThrow(() -> Problem.notFound("SECURITY-009"));
  }

  private Account unchanged(long id, long version) {
    Account account = existing(id);
    if (account.version() != version) {
      throw Problem.conflict("SECURITY-008");
    }
    return account;
  }

  private void requireAnotherAdministrator(Account account) {
    if (!account.active() || !account.roles().contains(Roles.ADMINISTRATOR)) {
      return;
    }
    boolean another =
        accounts.lockActiveWithRole(Roles.ADMINISTRATOR).stream()
            .anyMatch(other -> other.id() != account.id());
    if (!another) {
      throw Problem.conflict("SECURITY-005");
    }
  }

  private void requireLocal() {
    if (!settings.local()) {
      throw Problem.conflict("SECURITY-025");
    }
  }

  private void apply(Account account, AccountCommand command) {
    account.describe(
        command.displayName().strip(),
        AccountForm.blankToNull(command.position()),
        AccountForm.blankToNull(command.email()));
    account.grant(
        command.roles(),
        command.roles().contains(Roles.MUNICIPALITY) ? command.municipalityId() : null);
    account.actFor(command.roles().contains(Roles.INSTITUTION) ? entry(command) : null);
  }

  private Long entry(AccountCommand command) {
    String number = AccountForm.blankToNull(command.institution());
    return accounts
        .entry(number)
        .orElseThrow(() -> new Problem("SECURITY-051", number).at("institution"));
  }

  private static String describe(Account account) {
    AccountRow row = account.row();
    return "name="
        + row.displayName()
        + "; position="
        + row.position()
        + "; roles="
        + String.join(",", new TreeSet<>(row.roles()))
        + "; municipality="
        + row.municipalityId()
        + "; entry="
        + account.entryId();
  }
}
