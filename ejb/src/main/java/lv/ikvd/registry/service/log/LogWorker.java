package lv.ikvd.registry.service.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings the log up to date. Of several callers on one node one works, and the others leave it to
 * that one.
 */
@ApplicationScoped
public class LogWorker {

  private static final Logger LOG = Logger.getLogger(LogWorker.class.getName());

  private final AtomicBoolean working = new AtomicBoolean();
  private final AtomicBoolean asked = new AtomicBoolean();

  private LogWriter writer;
  private TreeHeads heads;

  protected LogWorker() {}

  @Inject
  public LogWorker(LogWriter writer, TreeHeads heads) {
    this.writer = writer;
    this.heads = heads;
  }

  /** Appends until nothing waits, what comes in the meantime included. */
  public void append() {
    asked.set(true);
    while (asked.get() && working.compareAndSet(false, true)) {
      try {
        asked.set(false);
        while (writer.appendBatch() == LogWriter.BATCH) {
          asked.set(false);
        }
      } finally {
        working.set(false);
      }
    }
  }

  /**
   * Appends and signs what is there now; for the end of a load, which wants to know of a failure.
   */
  public void appendAndSign() {
    append();
    heads.sign();
  }

  /** As {@link #append}; a failure is reported, and tried again by the next call. */
  void catchUp() {
    reporting(this::append);
  }

  void catchUpAndSign() {
    reporting(this::appendAndSign);
  }

  private static void reporting(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "The register log is not up to date: " + failure.getMessage(), failure);
    }
  }
}
