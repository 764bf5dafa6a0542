package lv.ikvd.privatepractice.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.job.entity.WorkItemDraft;
import lv.ikvd.job.service.WorkQueue;
import lv.ikvd.privatepractice.entity.PracticeReader;
import lv.ikvd.privatepractice.entity.PracticeRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.service.AsSystem;

/**
 * Looks each night for certificates that end soon and are not being extended, and queues a reminder
 * of each, once: the key of the queue row is the certificate's number.
 */
@Singleton
@PermitAll
public class ExpiryReminders {

  static final String KIND = "PP_EXPIRY";

  private static final String DAYS = "EXPIRY_REMINDER_DAYS";

  @Inject private PracticeReader reader;
  @Inject private WorkQueue queue;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;
  @Inject private AsSystem system;

  @Schedule(hour = "3", minute = "15", persistent = false)
  public void look() {
    system.run(this::queueDue);
  }

  private void queueDue() {
    LocalDate today = office.today();
    long rules = rulebook.inForce(PrivatePractice.RULES, today).id();
    int days = Integer.parseInt(rulebook.parameter(rules, DAYS));
    for (PracticeRow row : reader.toRemind(today.plusDays(days))) {
      queue.add(
          new WorkItemDraft(
              KIND + "-" + row.certificate(), KIND, null, null, row.entryId(), row.certificate()));
    }
  }
}
