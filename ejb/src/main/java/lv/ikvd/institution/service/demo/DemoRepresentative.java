package lv.ikvd.institution.service.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.InstitutionFilter;
import lv.ikvd.institution.entity.InstitutionReader;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.security.entity.Account;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.entity.Who;

/** Lets the representative of the demonstration act for an invented school. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoRepresentative {

  private static final String LOGIN = "sandra";

  @Inject private AccountRepository accounts;
  @Inject private InstitutionReader reader;

  /** For the first general school; an account that acts for one already stays with it. */
  public void appoint() {
    accounts
        .findByLogin(LOGIN)
        .filter(account -> account.demo() && account.entryId() == null)
        .ifPresent(this::appoint);
  }

  /** The representative, once it acts for a school. */
  public Optional<Who> who() {
    return accounts
        .findByLogin(LOGIN)
        .filter(account -> account.demo() && account.entryId() != null)
        .flatMap(account -> accounts.who(LOGIN));
  }

  private void appoint(Account account) {
    InstitutionFilter general =
        new InstitutionFilter(null, InstitutionStatus.REGISTERED, "GENERAL", null, null, null);
    reader.page(Institutions.REGISTER, general, new PageRequest(1, 1, "number")).items().stream()
        .findFirst()
        .ifPresent(school -> account.actFor(school.entryId()));
  }
}
