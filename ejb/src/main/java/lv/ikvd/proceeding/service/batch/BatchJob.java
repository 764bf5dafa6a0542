package lv.ikvd.proceeding.service.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;
import lv.ikvd.proceeding.entity.batch.BatchItemRow;
import lv.ikvd.proceeding.entity.batch.BatchItemState;
import lv.ikvd.proceeding.entity.batch.BatchRow;
import lv.ikvd.proceeding.entity.batch.CaseBatchRepository;
import lv.ikvd.security.service.InNameOf;

/**
 * Carries a large batch out in the name of who ordered it. The checkpoint is the last case dealt
 * with; a chunk that is repeated after a kill finds the cases that it did done.
 */
@ApplicationScoped
public class BatchJob implements JobHandler {

  public static final String KIND = "CASE_BATCH";

  static final int CHUNK = 5;

  @Inject private CaseBatchRepository batches;
  @Inject private BatchRun run;
  @Inject private InNameOf inNameOf;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobStep chunk(JobContext context) {
    BatchRow batch = batches.find(Long.parseLong(context.params())).orElseThrow();
    int behind = context.checkpoint() == null ? 0 : Integer.parseInt(context.checkpoint());
    List<BatchItemRow> ordered =
        batches.items(batch.id()).stream()
            .filter(item -> item.state() != BatchItemState.LEFT_OUT)
            .toList();
    List<BatchItemRow> next =
        ordered.stream().filter(item -> item.ordinal() > behind).limit(CHUNK).toList();
    if (next.isEmpty()) {
      return JobStep.last(context.checkpoint(), 0);
    }
    inNameOf.work(
        batch.accountId(),
        () -> {
          run.carryOut(batch, next);
          return null;
        });
    String last = String.valueOf(next.get(next.size() - 1).ordinal());
    return JobStep.more(last, next.size(), (long) ordered.size());
  }
}
