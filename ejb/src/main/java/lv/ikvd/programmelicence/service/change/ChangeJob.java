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
 * each exception. The checkpoint is the last licence, or the part that goes on; what was done is
 * told by the rows, so that a chunk that is repeated does nothing twice.
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

  private JobStep part(ChangeRow change, String checkpoint) {
    return switch (checkpoint) {
      case LETTERS -> letters(change);
      case CASES -> cases(change);
      default -> enter(change, Long.parseLong(checkpoint));
    };
  }

  private JobStep enter(ChangeRow change, long behind) {
    Optional<Long> last =
        sets.enter(change, behind, CHUNK, letters.citation(change), office.today(), office.now());
    long done = repository.find(change.id()).orElseThrow().done() - change.done();
    return JobStep.more(last.map(String::valueOf).orElse(LETTERS), done, total(change));
  }

  private JobStep letters(ChangeRow change) {
    List<Long> institutions = repository.untold(change.id(), FEW);
    for (Long institution : institutions) {
      repository.told(change.id(), institution, letters.write(change, institution), office.now());
    }
    return JobStep.more(institutions.isEmpty() ? CASES : LETTERS, 0, total(change));
  }

  private JobStep cases(ChangeRow change) {
    List<ChangeItem> exceptions = repository.uncased(change.id(), FEW);
    for (ChangeItem exception : exceptions) {
      repository.cased(change.id(), exception.entryId(), cases.open(change, exception));
    }
    return exceptions.isEmpty() ? JobStep.last(CASES, 0) : JobStep.more(CASES, 0, total(change));
  }

  private static long total(ChangeRow change) {
    return change.ready() + change.done();
  }
}
