package lv.ikvd.programmelicence.service.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.programmelicence.entity.change.ChangeItem;
import lv.ikvd.programmelicence.entity.change.ChangeRepository;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.entity.change.ChangeSets;
import lv.ikvd.security.service.InNameOf;

/**
 * Enters a change: first the licences in sets, then a letter to each institution, then a case for
 * each exception. A change that is decided in each licence opens a case for each instead of sets.
 * The checkpoint is the last licence, or the part that goes on; what was done is told by the rows,
 * so that a chunk that is repeated does nothing twice.
 */
@ApplicationScoped
public class ChangeJob implements JobHandler {

  static final String KIND = "PL_CHANGE";

  static final int CHUNK = 500;
  private static final int FEW = 20;
  private static final String LETTERS = "LETTERS";
  private static final String CASES = "CASES";

  @Inject private ChangeRepository repository;
  @Inject private ChangeSets sets;
  @Inject private ChangeLetters letters;
  @Inject private ChangeCases cases;
  @Inject private OfficeContext office;
  @Inject private InNameOf inNameOf;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobStep chunk(JobContext context) {
    ChangeRow change = repository.find(Long.parseLong(context.params())).orElseThrow();
    String checkpoint = context.checkpoint() == null ? "0" : context.checkpoint();
    return inNameOf.work(change.orderedById(), () -> part(change, checkpoint));
  }

  /**
   * Institutions are told of the licences that were changed before; the others stay as they are.
   */
  @Override
  public JobStep cancelled(JobContext context) {
    ChangeRow change = repository.find(Long.parseLong(context.params())).orElseThrow();
    return inNameOf.work(
        change.orderedById(),
        () -> tell(change) ? JobStep.more(LETTERS, 0, null) : JobStep.last(LETTERS, 0));
  }

  /** How many licences a set has. */
  int size() {
    return CHUNK;
  }

  private JobStep part(ChangeRow change, String checkpoint) {
    return switch (checkpoint) {
      case LETTERS -> letters(change);
      case CASES -> cases(change);
      default ->
          change.kind().decided() ? decide(change) : enter(change, Long.parseLong(checkpoint));
    };
  }

  private JobStep enter(ChangeRow change, long behind) {
    Optional<Long> last =
        sets.enter(change, behind, size(), letters.citation(change), office.today(), office.now());
    long done = repository.find(change.id()).orElseThrow().done() - change.done();
    return JobStep.more(last.map(String::valueOf).orElse(LETTERS), done, total(change));
  }

  /** Opens the next cases; which are left is told by the rows, so the checkpoint stays. */
  private JobStep decide(ChangeRow change) {
    List<ChangeItem> next = repository.undecided(change.id(), FEW);
    openCases(change, next);
    return JobStep.more(next.isEmpty() ? LETTERS : "0", next.size(), total(change));
  }

  private JobStep letters(ChangeRow change) {
    return JobStep.more(tell(change) ? LETTERS : CASES, 0, total(change));
  }

  /** Writes to the next institutions; false if none is left. */
  private boolean tell(ChangeRow change) {
    List<Long> institutions = repository.untold(change.id(), FEW);
    for (Long institution : institutions) {
      repository.told(change.id(), institution, letters.write(change, institution), office.now());
    }
    return !institutions.isEmpty();
  }

  private JobStep cases(ChangeRow change) {
    List<ChangeItem> exceptions = repository.uncased(change.id(), FEW);
    openCases(change, exceptions);
    return exceptions.isEmpty() ? JobStep.last(CASES, 0) : JobStep.more(CASES, 0, total(change));
  }

  private void openCases(ChangeRow change, List<ChangeItem> items) {
    for (ChangeItem item : items) {
      repository.cased(change.id(), item.entryId(), cases.open(change, item));
    }
  }

  private static long total(ChangeRow change) {
    return change.ready() + change.done();
  }
}
