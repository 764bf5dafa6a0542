package lv.ikvd.proceeding.service.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.entity.batch.BatchItemRow;
import lv.ikvd.proceeding.entity.batch.BatchItemState;
import lv.ikvd.proceeding.entity.batch.CaseBatchRepository;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.rulebook.entity.CheckRule;
import lv.ikvd.security.entity.Roles;

/** What a step would do in the cases of a batch, and what it does. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class BatchWork {

  /** As many as somebody waits for; more are a job. */
  static final int AT_ONCE = 20;

  @Inject private CaseBatchRepository repository;
  @Inject private CaseReader reader;
  @Inject private OneCase oneCase;
  @Inject private BatchRun run;
  @Inject private Jobs jobs;
  @Inject private Checklists checklists;

  /** Tries the step in each case as it stands now. Nothing is changed. */
  public List<BatchLine> preview(BatchView batch, String step, BatchInput input) {
    return batch.items().stream()
        .map(item -> attempt(reader.find(item.number()).orElseThrow(), step, input))
        .toList();
  }

  /** The cases as they stand, before a step is chosen. */
  public List<CaseRow> cases(BatchView batch) {
    return batch.items().stream().map(item -> reader.find(item.number()).orElseThrow()).toList();
  }

  /** The checks that the cases of a batch have. */
  public Collection<CheckRule> checks(BatchView batch) {
    return checklists.of(batch.items());
  }

  /**
   * Does what was ordered and is not done yet: a few cases at once, many as a job. Asked again, it
   * goes on where it was broken off.
   *
   * @param title of the job
   */
  public void carryOut(BatchView batch, String title) {
    List<BatchItemRow> waiting = batch.in(BatchItemState.WAITING);
    if (batch.running()) {
      return;
    }
    if (waiting.size() <= AT_ONCE) {
      run.carryOut(batch.row(), waiting);
    } else {
      long id = batch.row().id();
      repository.runBy(id, jobs.start(BatchJob.KIND, title, String.valueOf(id)));
    }
  }

  private BatchLine attempt(CaseRow seen, String step, BatchInput input) {
    try {
      return new BatchLine(seen, oneCase.attempt(step, seen, input), null);
    } catch (Problem refused) {
      return new BatchLine(seen, null, refused);
    }
  }
}
