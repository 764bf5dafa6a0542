package lv.ikvd.job.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.job.entity.WorkItemDraft;
import lv.ikvd.security.service.AsSystem;

/**
 * Has what is kept too long deleted each night. The key of the queue row makes it harmless that
 * every node asks.
 */
@Singleton
@PermitAll
public class RetentionTimer {

  @Inject private WorkQueue queue;
  @Inject private AsSystem system;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "20", persistent = false)
  public void ask() {
    String kind = RetentionHandler.KIND;
    WorkItemDraft night =
        new WorkItemDraft(kind + "-" + LocalDate.now(clock), kind, null, null, null, null);
    system.run(() -> queue.add(night));
  }
}
