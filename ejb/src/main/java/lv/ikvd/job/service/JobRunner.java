package lv.ikvd.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.problem.service.LogContext;
import lv.ikvd.security.service.AsSystem;

/**
 * Runs jobs on this node, outside any user's transaction. A job belongs to the node while its
 * heartbeat is heard; a node that stops gives its jobs back, one that is killed loses them by
 * silence.
 */
@ApplicationScoped
public class JobRunner extends NodeThreads {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
  private static final int THREADS = 2;

  private final String holder = Node.name();

  @Inject private JobSteps steps;

  protected JobRunner() {
    super(THREADS);
  }

  JobRunner(JobSteps steps, AsSystem system, Executor executor) {
    super(THREADS, system, executor);
    this.steps = steps;
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobStarted started) {
    wake();
  }

  /** Says for all jobs of this node that it lives. */
  public void heartbeat() {
    whileWorking(() -> steps.heartbeat(holder));
  }

  @Override
  void drain() {
    steps.giveUpExhausted(holder);
    Optional<Long> job = steps.lease(holder);
    while (job.isPresent()) {
      run(job.get());
      job = isStopping() ? Optional.empty() : steps.lease(holder);
    }
  }

  private void run(long id) {
    try (LogContext context = LogContext.with("job", Long.toString(id))) {
      JobSteps.Next next = JobSteps.Next.CHUNK;
      while (next == JobSteps.Next.CHUNK && !isStopping()) {
        next = steps.chunk(id, holder);
      }
      if (next == JobSteps.Next.CHUNK) {
        steps.release(id, holder);
      }
    } catch (RuntimeException failure) {
      String summary = FailureSummary.of(failure);
      LOG.log(Level.WARNING, "job {0}: {1}", new Object[] {Long.toString(id), summary});
      steps.chunkFailed(id, holder, summary);
    }
  }
}
