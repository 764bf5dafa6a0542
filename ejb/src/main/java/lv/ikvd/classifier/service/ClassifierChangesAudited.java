package lv.ikvd.classifier.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.audit.service.AuditLog;

/** Every change of a code list stands in the log of events. */
@ApplicationScoped
public class ClassifierChangesAudited {

  private AuditLog log;

  protected ClassifierChangesAudited() {}

  @Inject
  public ClassifierChangesAudited(AuditLog log) {
    this.log = log;
  }

  void record(@Observes ClassifierChanged change) {
    log.record(
        "CLASSIFIER_CHANGED",
        change.classifier() + " " + change.code(),
        change.before(),
        change.after());
  }
}
