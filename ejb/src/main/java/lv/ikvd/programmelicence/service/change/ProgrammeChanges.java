package lv.ikvd.programmelicence.service.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.programmelicence.entity.change.ChangeItem;
import lv.ikvd.programmelicence.entity.change.ChangeRepository;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.entity.change.Following;
import lv.ikvd.programmelicence.entity.change.FollowingReader;
import lv.ikvd.registry.service.EntryLooks;
import lv.ikvd.security.entity.Roles;

/** Changes of many licences: prepared, looked at, ordered. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class ProgrammeChanges {

  private static final int LISTED = 50;

  @Inject private ChangeRepository repository;
  @Inject private FollowingReader following;
  @Inject private ChangeParts parts;
  @Inject private Jobs jobs;
  @Inject private OfficeContext office;
  @Inject private EntryLooks looks;

  /**
   * Prepares a change: finds the licences that it concerns, and what stands against it in each.
   * Nothing is changed in the register.
   *
   * @return its id
   * @throws Problem CHANGE-001 without a source, CHANGE-002 without an address, CHANGE-003 if the
   *     rules let nobody enter it without a decision, CHANGE-004 if it concerns no licence,
   *     CHANGE-006 for a code that did not end, CHANGE-007 for one that tells something else,
   *     CHANGE-008 and CHANGE-009 for a takeover from no institution, or by the same; STANDARD-001,
   *     INSTITUTION-004 and LIK-001 to LIK-005 for what there is not
   */
  @RolesAllowed(Roles.REGISTRAR)
  public long prepare(@Valid ChangeInput input) {
    long id = repository.prepare(parts.of(input), office.accountId(), office.now());
    if (open(id).all() == 0) {
      throw new Problem("CHANGE-004").at("kind");
    }
    return id;
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

  /** What changed in the registers and has licences that did not follow yet. */
  public List<Following> following() {
    return following.most(LISTED);
  }

  /** The same of one institution. */
  public List<Following> followingOf(String institution) {
    return following.of(institution);
  }

  /** The licences of a change, exceptions first; the look is recorded. */
  public Page<ChangeItem> items(long id, PageRequest request) {
    return looks.page(repository.items(id, request), ChangeItem::entryId);
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
}
