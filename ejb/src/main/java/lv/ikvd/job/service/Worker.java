package lv.ikvd.job.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.problem.service.LogContext;
import lv.ikvd.security.service.AsSystem;

/**
 * Empties the queue on this node: woken by a commit and by the clock. A few threads at most, so
 * that one slow counterparty does not hold up everything else; each takes small batches, so that
 * other nodes find something too.
 */
@ApplicationScoped
public class Worker {

  private static final Logger LOG = Logger.getLogger(Worker.class.getName());
  private static final int THREADS = 3;
  private static final int BATCH = 4;

  private final String holder = Node.name();
  private final AtomicInteger running = new AtomicInteger();
  private volatile boolean stopping;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Inject private WorkSteps steps;
  @Inject private AsSystem system;
  private Executor executor;

  protected Worker() {}

  Worker(WorkSteps steps, AsSystem system, Executor executor) {
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

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkAdded added) {
    wake();
  }

  /** Begins to empty the queue, unless enough threads do so already. */
  public void wake() {
    if (stopping || running.incrementAndGet() > THREADS) {
      running.decrementAndGet();
      return;
    }
    try {
      executor.execute(this::work);
    } catch (RejectedExecutionException busy) {
      running.decrementAndGet();
      LOG.log(Level.FINE, "no thread for the queue now; the clock wakes it again", busy);
    }
  }

  private void work() {
    try {
      system.run(this::drain);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "the queue is left until the next waking: {0}", summary(failure));
    } finally {
      running.decrementAndGet();
    }
  }

  void drain() {
    List<WorkItemRow> batch = steps.lease(holder, BATCH);
    while (!batch.isEmpty()) {
      for (WorkItemRow item : batch) {
        if (stopping) {
          steps.release(item, holder);
        } else {
          handle(item);
        }
      }
      batch = stopping ? List.of() : steps.lease(holder, BATCH);
    }
  }

  private void handle(WorkItemRow item) {
    try (LogContext context = LogContext.with("work", Long.toString(item.id()))) {
      steps.handle(item, holder);
    } catch (RuntimeException failure) {
      String summary = summary(failure);
      LOG.log(
          Level.WARNING,
          "work {0} of kind {1} failed at attempt {2}: {3}",
          new Object[] {Long.toString(item.id()), item.kind(), item.attempts(), summary});
      steps.fail(item, holder, summary);
    }
  }

  private static String summary(RuntimeException failure) {
    return FailureSummary.of(failure);
  }
}
