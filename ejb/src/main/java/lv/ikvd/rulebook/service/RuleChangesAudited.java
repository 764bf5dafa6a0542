package lv.ikvd.rulebook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.audit.service.AuditLog;

/** Every change of the law's data stands in the log of events, with the reason given for it. */
@ApplicationScoped
public class RuleChangesAudited {

  private AuditLog log;

  protected RuleChangesAudited() {}

  @Inject
  public RuleChangesAudited(AuditLog log) {
    this.log = log;
  }

  void record(@Observes RuleChanged change) {
    String after = change.after().isEmpty() ? "" : change.after() + "; ";
    log.record(
        "RULE_" + change.action(),
        change.subject(),
        change.before().isEmpty() ? null : change.before(),
        after + "reason: " + change.reason());
  }
}
