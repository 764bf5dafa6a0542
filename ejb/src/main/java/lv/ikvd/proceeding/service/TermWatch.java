package lv.ikvd.proceeding.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import lv.ikvd.job.entity.WorkItemDraft;
import lv.ikvd.job.service.WorkQueue;
import lv.ikvd.proceeding.entity.ProceedingRepository;

/**
 * Looks every hour for cases whose condition was not met in its term, and queues the lapse of each;
 * and for decided ones whose term for contesting has passed, to be closed. The key of the queue row
 * makes it harmless that every node looks.
 */
@Singleton
@PermitAll
public class TermWatch {

  static final String LAPSE = "PROCEEDING_LAPSE";
  static final String CLOSE = "PROCEEDING_CLOSE";

  @Inject private ProceedingRepository repository;
  @Inject private WorkQueue queue;
  @Inject private OfficeContext office;

  @Schedule(hour = "*", minute = "5", persistent = false)
  public void watch() {
    for (Long id : repository.lapsed(office.today())) {
      queue.add(new WorkItemDraft("lapse-" + id, LAPSE, null, id, null, null));
    }
    for (Long id : repository.settled(office.today())) {
      queue.add(new WorkItemDraft("close-" + id, CLOSE, null, id, null, null));
    }
  }
}
