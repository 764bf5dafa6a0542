package lv.ikvd.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.problem.service.LogContext;
import lv.ikvd.security.service.AsSystem;

/**
 * Empties the queue on this node: woken by a commit and by the clock, and a thread that finds a
 * full batch wakes the next, for there may be more. A few threads at most, so that one slow
 * counterparty does not hold up everything else; each takes small batches, so that other nodes find
 * something too.
 */
@ApplicationScoped
public class Worker extends NodeThreads {

  private static final Logger LOG = Logger.getLogger(Worker.class.getName());
  private static final int THREADS = 3;
  private static final int BATCH = 4;

  private final String holder = Node.name();

  @Inject private WorkSteps steps;

  protected Worker() {
    super(THREADS);
  }

  Worker(WorkSteps steps, AsSystem system, Executor executor) {
    super(THREADS, system, executor);
    this.steps = steps;
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkAdded added) {
    wake();
  }

  @Override
  void drain() {
    List<WorkItemRow> batch = steps.lease(holder, BATCH);
    while (!batch.isEmpty()) {
      if (batch.size() == BATCH) {
        wake();
      }
      for (WorkItemRow item : batch) {
        if (isStopping()) {
          steps.release(item, holder);
        } else {
          handle(item);
        }
      }
      batch = isStopping() ? List.of() : steps.lease(holder, BATCH);
    }
  }

  private void handle(WorkItemRow item) {
    try (LogContext context = LogContext.with("work", Long.toString(item.id()))) {
      steps.handle(item, holder);
    } catch (RuntimeException failure) {
      String summary = FailureSummary.of(failure);
      LOG.log(
          Level.WARNING,
          "work {0} of kind {1} failed at attempt {2}: {3}",
          new Object[] {Long.toString(item.id()), item.kind(), item.attempts(), summary});
      steps.fail(item, holder, summary);
    }
  }
}
