package lv.ikvd.teachingpermit.service.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.secrecy.CaseSecrecy;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRepository;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRow;
import lv.ikvd.teachingpermit.service.TeachingPermits;

/** To whom a check is shown: to who made it, to the commission and to the auditor. */
@ApplicationScoped
public class StaffAccess {

  @Inject private StaffCheckRepository repository;
  @Inject private CaseSecrecy secrecy;
  @Inject private OfficeContext office;

  /**
   * A check that the user may see.
   *
   * @throws Problem TEACHINGPERMIT-024 (not found) if there is none, or none for this user
   */
  StaffCheckRow shown(long id) {
    return repository
        .find(id)
        .filter(check -> mine(check) || all())
        .orElseThrow(() -> Problem.notFound("TEACHINGPERMIT-024"));
  }

  /** Whether the user made a check. */
  boolean mine(StaffCheckRow check) {
    Long account = office.accountId();
    return account != null && account == check.checkedById();
  }

  /** Whether the user sees the checks of everybody. */
  boolean all() {
    return office.has(Roles.AUDITOR) || secrecy.onBoard(TeachingPermits.REGISTER);
  }
}
