package lv.ikvd.teachingpermit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.secrecy.CaseSecrecy;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.teachingpermit.entity.PermitCaseRow;
import lv.ikvd.teachingpermit.entity.PermitReader;
import lv.ikvd.teachingpermit.entity.PermitRow;
import lv.ikvd.teachingpermit.entity.PermitStatus;

/** The commission's own lists: its open cases, and what it decided. Each is a look. */
@Stateless
@RolesAllowed({Roles.BOARD_MEMBER, Roles.BOARD_SECRETARY, Roles.AUDITOR, Roles.SYSTEM})
public class PermitEntries {

  private static final String PREPARING = "PREPARING";
  private static final String OVERSIGHT = "OVERSIGHT";

  @Inject private PermitReader reader;
  @Inject private CaseSecrecy secrecy;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * Outcomes, by a number or a part of a name.
   *
   * @throws Problem TEACHINGPERMIT-010 (forbidden) for who is not of the commission
   */
  public Page<PermitRow> page(String q, PermitStatus status, PageRequest request) {
    requireInside();
    Page<PermitRow> page = reader.page(q, status, request);
    look("ENTRY", page.items().stream().map(PermitRow::entryId).toList());
    return page;
  }

  /**
   * The cases that are open.
   *
   * @throws Problem as {@link #page}
   */
  public List<PermitCaseRow> cases() {
    requireInside();
    List<PermitCaseRow> cases = reader.cases();
    look("PROCEEDING", cases.stream().map(PermitCaseRow::id).toList());
    return cases;
  }

  private void look(String subject, List<Long> ids) {
    looks.record(
        LookKind.LIST, office.has(Roles.AUDITOR) ? OVERSIGHT : PREPARING, subject, ids, null);
  }

  private void requireInside() {
    boolean inside =
        office.has(Roles.AUDITOR)
            || office.has(Roles.SYSTEM)
            || secrecy.onBoard(TeachingPermits.REGISTER);
    if (!inside) {
      throw Problem.forbidden("TEACHINGPERMIT-010");
    }
  }
}
