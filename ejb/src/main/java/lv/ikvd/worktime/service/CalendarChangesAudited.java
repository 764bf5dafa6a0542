package lv.ikvd.worktime.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.audit.service.AuditLog;

/** A day that moves the ends of terms stands in the log of events when it is touched. */
@ApplicationScoped
public class CalendarChangesAudited {

  private AuditLog log;

  protected CalendarChangesAudited() {}

  @Inject
  public CalendarChangesAudited(AuditLog log) {
    this.log = log;
  }

  void record(@Observes CalendarChanged change) {
    log.record("CALENDAR_CHANGED", change.day().toString(), change.before(), change.after());
  }
}
