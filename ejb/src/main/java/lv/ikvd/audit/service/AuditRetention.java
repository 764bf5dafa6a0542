package lv.ikvd.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lv.ikvd.audit.entity.AuditRepository;
import lv.ikvd.audit.entity.DraftRepository;
import lv.ikvd.database.service.RetentionDue;

/**
 * Looks and events are kept for five years, and the database refuses to delete them earlier; what
 * was typed and neither submitted nor touched for thirty days.
 */
@ApplicationScoped
public class AuditRetention {

  /** A day more than five years with two leap days, whatever the clock of the database says. */
  private static final Duration KEPT = Duration.ofDays(5 * 365 + 2 + 1);

  private static final Duration DRAFTS_KEPT = Duration.ofDays(30);

  @Inject private AuditRepository audit;
  @Inject private DraftRepository drafts;

  void delete(@Observes RetentionDue due) {
    audit.forget(due.at().minus(KEPT));
    drafts.forget(due.at().minus(DRAFTS_KEPT));
  }
}
