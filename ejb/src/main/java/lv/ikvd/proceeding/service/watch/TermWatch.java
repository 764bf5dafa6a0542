package lv.ikvd.proceeding.service.watch;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.job.entity.WorkItemDraft;
import lv.ikvd.job.service.WorkQueue;
import lv.ikvd.proceeding.entity.TermReader;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.service.AsSystem;

/**
 * Looks every hour for cases whose condition was not met in its term, and queues the lapse of each;
 * for cases that were put off until today; and for decided ones whose term for contesting has
 * passed, to be closed. The key of the queue row makes it harmless that every node looks. What was
 * published meanwhile is written at once.
 */
@Singleton
@PermitAll
public class TermWatch {

  static final String LAPSE = "PROCEEDING_LAPSE";
  static final String RESUME = "PROCEEDING_RESUME";
  static final String CLOSE = "PROCEEDING_CLOSE";

  @Inject private TermReader terms;
  @Inject private WorkQueue queue;
  @Inject private PublicationWatch publications;
  @Inject private OfficeContext office;
  @Inject private AsSystem system;

  @Schedule(hour = "*", minute = "5", persistent = false)
  public void watch() {
    system.run(this::queueDue);
  }

  private void queueDue() {
    LocalDate today = office.today();
    terms.lapsed(today).forEach(id -> add(LAPSE, id, today));
    terms.toResume(today).forEach(id -> add(RESUME, id, today));
    terms.settled(today).forEach(id -> add(CLOSE, id, today));
    publications.look();
  }

  /** Once a day: a case that was suspended or contested when it was handled comes again. */
  private void add(String kind, long id, LocalDate today) {
    queue.add(new WorkItemDraft(kind + "-" + id + "-" + today, kind, null, id, null, null));
  }
}
