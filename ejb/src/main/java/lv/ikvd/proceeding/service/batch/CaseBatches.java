package lv.ikvd.proceeding.service.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.QueueReader;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.entity.batch.BatchItemRow;
import lv.ikvd.proceeding.entity.batch.BatchItemState;
import lv.ikvd.proceeding.entity.batch.BatchRow;
import lv.ikvd.proceeding.entity.batch.BatchSummary;
import lv.ikvd.proceeding.entity.batch.CaseBatchRepository;
import lv.ikvd.proceeding.entity.row.QueueFilter;
import lv.ikvd.proceeding.entity.row.QueueRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** Cases that an official chose for a step, until it is ordered. Everybody sees their own alone. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class CaseBatches {

  /** More cases than anybody looks through in a preview. */
  public static final int MOST = 200;

  private static final int LISTED = 20;

  @Inject private CaseBatchRepository repository;
  @Inject private QueueReader queues;
  @Inject private BatchSteps steps;
  @Inject private Jobs jobs;
  @Inject private Looks looks;
  @Inject private OfficeContext office;

  /**
   * Keeps which cases were chosen; nothing is done in them.
   *
   * @return the batch
   * @throws Problem PROC-046 if there is no case, BATCH-002 if there are more than {@link #MOST}
   */
  public long choose(Collection<String> numbers) {
    if (numbers.size() > MOST) {
      throw new Problem("BATCH-002", numbers.size(), MOST);
    }
    return repository
        .add(office.accountId(), numbers, office.now())
        .orElseThrow(() -> new Problem("PROC-046"));
  }

  /** Chooses all that a queue holds, as {@link #choose}. */
  public long chooseAll(QueueFilter filter, String sort) {
    var page = queues.page(filter, new PageRequest(1, MOST, sort));
    if (page.total() > MOST) {
      throw new Problem("BATCH-002", page.total(), MOST);
    }
    return choose(page.items().stream().map(QueueRow::number).toList());
  }

  /**
   * A batch of the current user.
   *
   * @throws Problem BATCH-001 if there is none
   */
  public BatchView open(long id) {
    BatchRow row = own(id);
    List<BatchItemRow> items = repository.items(id);
    looks.record(
        LookKind.LIST,
        "CASE",
        "PROCEEDING",
        items.stream().map(BatchItemRow::proceedingId).toList(),
        null);
    return new BatchView(row, items, running(row));
  }

  /** What the user chose or ordered last. */
  public List<BatchSummary> last() {
    return repository.last(office.accountId(), LISTED);
  }

  /** The codes of the steps that the user may take. */
  public List<String> offered() {
    return steps.offered();
  }

  public List<BatchAsk> asks(String step) {
    return steps.get(step).asks();
  }

  /**
   * Keeps the step and what was typed, to be tried in each case.
   *
   * @throws Problem BATCH-003, BATCH-004 as {@link BatchSteps#get}; BATCH-010 for each thing that
   *     the step asks for and that is missing
   */
  public void prepare(long id, String step, BatchInput input) {
    own(id);
    Problem.raise(
        asks(step).stream()
            .filter(ask -> ask.lacking(input))
            .map(ask -> new Problem("BATCH-010").at(ask.field()))
            .toList());
    repository.prepare(id, step, input);
  }

  /**
   * Orders the step that was prepared in those of the cases that are named; the others are left
   * out. Ordered again, nothing changes.
   *
   * @param seen the cases as the preview showed them
   * @throws Problem PROC-046 if none is named, BATCH-004 if no step was prepared
   */
  public void order(long id, List<CaseRef> seen) {
    BatchRow row = own(id);
    steps.get(row.step());
    if (seen.isEmpty()) {
      throw new Problem("PROC-046");
    }
    if (repository.start(id, office.now())) {
      repository.order(
          id,
          seen.stream().map(CaseRef::number).toList(),
          seen.stream().map(CaseRef::version).toList());
    }
  }

  /** Chooses those in which nothing was done once more, for the same step; as {@link #choose}. */
  public long again(long id) {
    BatchView view = open(id);
    long next =
        choose(
            Stream.of(BatchItemState.REFUSED, BatchItemState.WAITING)
                .flatMap(state -> view.in(state).stream())
                .map(BatchItemRow::number)
                .toList());
    repository.prepare(next, view.row().step(), view.row().input());
    return next;
  }

  private boolean running(BatchRow row) {
    return row.jobId() != null && !jobs.get(row.jobId()).state().ended();
  }

  private BatchRow own(long id) {
    return repository
        .find(id)
        .filter(row -> Long.valueOf(row.accountId()).equals(office.accountId()))
        .orElseThrow(() -> Problem.notFound("BATCH-001", id));
  }
}
