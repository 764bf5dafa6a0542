package lv.ikvd.programmelicence.service.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.proceeding.service.updating.EntryWriting;
import lv.ikvd.programmelicence.entity.change.ChangeItem;
import lv.ikvd.programmelicence.entity.change.ChangeKind;
import lv.ikvd.programmelicence.entity.change.ChangeRepository;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.entity.change.NewChange;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.security.entity.Roles;

/** Changes of many licences: prepared, looked at, ordered. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class ProgrammeChanges {

  static final int SOURCE_LENGTH = 200;
  private static final int LISTED = 50;

  @Inject private ChangeRepository repository;
  @Inject private StudyStandards standards;
  @Inject private InstitutionEntries institutions;
  @Inject private Applicants applicants;
  @Inject private EntryWriting writing;
  @Inject private Jobs jobs;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * Prepares a change: finds the licences that it concerns, and what stands against it in each.
   * Nothing is changed in the register.
   *
   * @return its id
   * @throws Problem CHANGE-001 without a source, CHANGE-002 without an address, CHANGE-003 if the
   *     rules let nobody enter it without a decision, CHANGE-004 if it concerns no licence,
   *     STANDARD-001 and INSTITUTION-004 for what there is not
   */
  @RolesAllowed(Roles.REGISTRAR)
  public long prepare(@Valid ChangeInput input) {
    if (isEmpty(input.source()) || input.source().length() > SOURCE_LENGTH) {
      throw new Problem("CHANGE-001", SOURCE_LENGTH).at("source");
    }
    ChangeKind kind = input.kind();
    if (kind.field() != null
        && !writing.isOpen(ProgrammeLicences.REGISTER, kind.field(), Way.OFFICIAL_ENTRY)) {
      throw new Problem("CHANGE-003", kind).at("kind");
    }
    boolean address = kind == ChangeKind.ADDRESS;
    if (address && (isEmpty(input.fromLine()) || isEmpty(input.line()))) {
      throw new Problem("CHANGE-002").at(isEmpty(input.fromLine()) ? "fromLine" : "line");
    }
    long id =
        repository.prepare(
            new NewChange(
                kind,
                kind == ChangeKind.PLAN ? standards.sample(input.sample()).code() : null,
                isEmpty(input.institution())
                    ? null
                    : institutions.find(input.institution().strip(), "institution").entryId(),
                address ? input.fromLine().strip() : null,
                address ? address(input) : null,
                input.source().strip()),
            office.accountId(),
            office.now());
    if (open(id).all() == 0) {
      throw new Problem("CHANGE-004").at("kind");
    }
    return id;
  }

  private Long address(ChangeInput input) {
    return applicants.address(
        input.line(), input.postalCode(), applicants.municipality(input.municipality()));
  }

  /**
   * A change.
   *
   * @throws Problem CHANGE-005 (not found) if there is none
   */
  public ChangeRow open(long id) {
    return repository.find(id).orElseThrow(() -> Problem.notFound("CHANGE-005", id));
  }

  public List<ChangeRow> last() {
    return repository.last(LISTED);
  }

  /** The licences of a change, exceptions first; the look is recorded. */
  public Page<ChangeItem> items(long id, PageRequest request) {
    Page<ChangeItem> page = repository.items(id, request);
    looks.record(
        LookKind.LIST,
        "CASE",
        "ENTRY",
        page.items().stream().map(ChangeItem::entryId).toList(),
        null);
    return page;
  }

  /**
   * Orders a change: a job enters it in those licences in which nothing stands against it. Ordered
   * again, nothing happens.
   *
   * @param title of the job
   */
  @RolesAllowed(Roles.REGISTRAR)
  public void order(long id, String title) {
    open(id);
    if (repository.order(id, office.accountId(), office.now())) {
      repository.runBy(id, jobs.start(ChangeJob.KIND, title, Long.toString(id)));
    }
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }
}
