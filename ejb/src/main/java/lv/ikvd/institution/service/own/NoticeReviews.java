package lv.ikvd.institution.service.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.own.OwnNoticeFilter;
import lv.ikvd.institution.entity.own.OwnNoticeRepository;
import lv.ikvd.institution.entity.own.OwnNoticeRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.service.EntryLooks;
import lv.ikvd.security.entity.Roles;

/** What representatives noted, for the official who looks at it: it is in force already. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class NoticeReviews {

  @Inject private OwnNoticeRepository repository;
  @Inject private OfficeContext office;
  @Inject private EntryLooks looks;

  /** A page of the list; the look at it is recorded. */
  public Page<OwnNoticeRow> page(OwnNoticeFilter filter, PageRequest request) {
    return looks.page(repository.page(filter, request), OwnNoticeRow::entryId);
  }

  /**
   * All that the list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem INSTITUTION-014 if it is more than one look may show
   */
  public List<OwnNoticeRow> export(OwnNoticeFilter filter, String sort) {
    return looks.export(
        sort,
        "INSTITUTION-014",
        request -> repository.page(filter, request),
        OwnNoticeRow::entryId);
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
}
