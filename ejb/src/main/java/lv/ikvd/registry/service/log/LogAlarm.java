package lv.ikvd.registry.service.log;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.ikvd.registry.service.VersionRecorded;

/**
 * Wakes the log's writer when versions were committed; a thousand in one transaction wake it once.
 */
@ApplicationScoped
public class LogAlarm {

  private final AtomicBoolean rung = new AtomicBoolean();

  @Inject private LogWorker worker;
  @Resource private ManagedExecutorService threads;

  void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionRecorded recorded) {
    if (rung.compareAndSet(false, true)) {
      threads.execute(this::wake);
    }
  }

  private void wake() {
    rung.set(false);
    worker.catchUp();
  }
}
