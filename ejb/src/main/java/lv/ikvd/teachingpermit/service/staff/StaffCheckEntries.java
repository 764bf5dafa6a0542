package lv.ikvd.teachingpermit.service.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckFilter;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRepository;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRow;
import lv.ikvd.teachingpermit.entity.staff.StaffRow;

/**
 * Checks that were kept: shown to who made them, to the commission and to the auditor, and each
 * look is recorded. Everybody else is told that there is no such check.
 */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.BOARD_SECRETARY,
  Roles.BOARD_MEMBER,
  Roles.AUDITOR
})
public class StaffCheckEntries {

  private static final String SUBJECT = "STAFF_CHECK";

  @Inject private StaffCheckRepository repository;
  @Inject private NoticeRepository notices;
  @Inject private StaffAccess access;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** A page of checks in counts: the own ones, for the commission and the auditor all. */
  public Page<StaffCheckRow> page(StaffCheckFilter filter, PageRequest request) {
    Page<StaffCheckRow> page = repository.page(seen(filter), request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem TEACHINGPERMIT-023 if it is more than one look may show
   */
  public List<StaffCheckRow> export(StaffCheckFilter filter, String sort) {
    List<StaffCheckRow> rows =
        Page.all(sort, "TEACHINGPERMIT-023", request -> repository.page(seen(filter), request));
    look(LookKind.EXPORT, rows);
    return rows;
  }

  /**
   * Opens a check with its persons.
   *
   * @throws Problem TEACHINGPERMIT-024 (not found) if there is none, or none for this reader
   */
  public StaffCheckView open(long id) {
    StaffCheckRow check = access.shown(id);
    look(LookKind.OPEN, List.of(check));
    List<StaffRow> persons = repository.persons(id);
    NoticeRow notice =
        check.letter() == null
            ? null
            : notices.byKey(notice(check)).flatMap(notices::row).orElse(null);
    return new StaffCheckView(check, persons, notice, access.mine(check));
  }

  /** By which the notice of the letter is known. */
  static String notice(StaffCheckRow check) {
    return "letter-" + check.letter();
  }

  private StaffCheckFilter seen(StaffCheckFilter filter) {
    return filter.of(access.all() ? null : office.accountId());
  }

  private void look(LookKind kind, List<StaffCheckRow> shown) {
    looks.record(
        kind, StaffChecks.PURPOSE, SUBJECT, shown.stream().map(StaffCheckRow::id).toList(), null);
  }
}
