package lv.ikvd.job.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.security.service.AsSystem;

/** A few threads of this node that do what waits in the database, as the system, when woken. */
abstract class NodeThreads {

  private static final Logger LOG = Logger.getLogger(NodeThreads.class.getName());

  private final int most;
  private final AtomicInteger running = new AtomicInteger();
  private volatile boolean stopping;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Inject private AsSystem system;
  private Executor executor;

  NodeThreads(int most) {
    this.most = most;
  }

  NodeThreads(int most, AsSystem system, Executor executor) {
    this(most);
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

  /** Begins to do what waits, unless enough threads do so already. */
  public void wake() {
    if (stopping || running.incrementAndGet() > most) {
      running.decrementAndGet();
      return;
    }
    try {
      executor.execute(this::work);
    } catch (RejectedExecutionException busy) {
      running.decrementAndGet();
      LOG.log(Level.FINE, "no thread now; the clock wakes it again", busy);
    }
  }

  private void work() {
    try {
      system.run(this::drain);
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING,
          "{0} leaves the rest until the next waking: {1}",
          new Object[] {getClass().getSimpleName(), FailureSummary.of(failure)});
    } finally {
      running.decrementAndGet();
    }
  }

  /** Does what waits, until nothing does or {@link #isStopping}. */
  abstract void drain();

  boolean isStopping() {
    return stopping;
  }

  /** For what this node says while its threads are at work. */
  void whileWorking(Runnable sign) {
    if (running.get() > 0) {
      system.run(sign);
    }
  }
}
