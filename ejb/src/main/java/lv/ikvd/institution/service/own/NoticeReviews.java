package lv.ikvd.institution.service.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.own.OwnNoticeFilter;
import lv.ikvd.institution.entity.own.OwnNoticeRepository;
import lv.ikvd.institution.entity.own.OwnNoticeRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** What representatives noted, for the official who looks at it: it is in force already. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class NoticeReviews {

  /** As many as one look names. */
  static final int EXPORT_LIMIT = 5_000;

  @Inject private OwnNoticeRepository repository;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** A page of the list; the look at it is recorded. */
  public Page<OwnNoticeRow> page(OwnNoticeFilter filter, PageRequest request) {
    Page<OwnNoticeRow> page = repository.page(filter, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All that the list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem INSTITUTION-014 if it is more than one look may show
   */
  public List<OwnNoticeRow> export(OwnNoticeFilter filter, String sort) {
    Problem tooMany = new Problem("INSTITUTION-014", EXPORT_LIMIT);
    List<OwnNoticeRow> rows =
        Page.all(sort, EXPORT_LIMIT, () -> tooMany, request -> repository.page(filter, request));
    look(LookKind.EXPORT, rows);
    return rows;
  }

  /** The notices about one entry, for its history; whoever shows it has recorded the look. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR})
  public List<OwnNoticeRow> of(long entryId) {
    return repository.of(entryId);
  }

  /**
   * Keeps that the official looked at notices; who looked first stays.
   *
   * @return how many nobody had looked at
   * @throws Problem INSTITUTION-075 if none was chosen
   */
  @RolesAllowed(Roles.REGISTRAR)
  public int review(Collection<Long> versions) {
    if (versions.isEmpty()) {
      throw new Problem("INSTITUTION-075");
    }
    return repository.review(versions, office.now(), office.actor()).size();
  }

  private void look(LookKind kind, List<OwnNoticeRow> shown) {
    List<Long> entries = shown.stream().map(OwnNoticeRow::entryId).distinct().toList();
    looks.record(kind, "CASE", "ENTRY", entries, null);
  }
}
