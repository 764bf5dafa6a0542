package lv.ikvd.job.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
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
public class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
  private static final int THREADS = 2;

  private final String holder = Node.name();
  private final AtomicInteger running = new AtomicInteger();
  private volatile boolean stopping;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Inject private JobSteps steps;
  @Inject private AsSystem system;
  private Executor executor;

  protected JobRunner() {}

  JobRunner(JobSteps steps, AsSystem system, Executor executor) {
    this.steps = steps;
    this.system = system;
    this.executor = executor;
  }

  @PostConstruct
  void start() {
    executor = threads;
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobStarted started) {
    wake();
  }

  /** Looks for jobs, unless enough threads are at work already. */
  public void wake() {
    if (stopping || running.incrementAndGet() > THREADS) {
      running.decrementAndGet();
      return;
    }
    try {
      executor.execute(this::work);
    } catch (RejectedExecutionException busy) {
      running.decrementAndGet();
      LOG.log(Level.FINE, "no thread for jobs now; the clock wakes the runner again", busy);
    }
  }

  /** Says for all jobs of this node that it lives. */
  public void heartbeat() {
    if (running.get() > 0) {
      system.run(() -> steps.heartbeat(holder));
    }
  }

  private void work() {
    try {
      system.run(this::drain);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "jobs are left until the next waking: {0}", summary(failure));
    } finally {
      running.decrementAndGet();
    }
  }

  void drain() {
    steps.giveUpExhausted(holder);
    Optional<Long> job = steps.lease(holder);
    while (job.isPresent()) {
      run(job.get());
      job = stopping ? Optional.empty() : steps.lease(holder);
    }
  }

  private void run(long id) {
    try (LogContext context = LogContext.with("job", Long.toString(id))) {
      JobSteps.Next next = JobSteps.Next.CHUNK;
      while (next == JobSteps.Next.CHUNK && !stopping) {
        next = steps.chunk(id, holder);
      }
      if (next == JobSteps.Next.CHUNK) {
        steps.release(id, holder);
      }
    } catch (RuntimeException failure) {
      String summary = summary(failure);
      LOG.log(Level.WARNING, "job {0}: {1}", new Object[] {Long.toString(id), summary});
      steps.chunkFailed(id, holder, summary);
    }
  }

  private static String summary(RuntimeException failure) {
    return FailureSummary.of(failure);
  }
}
