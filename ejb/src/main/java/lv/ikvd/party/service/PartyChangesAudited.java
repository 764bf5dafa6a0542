package lv.ikvd.party.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.audit.service.AuditLog;

/**
 * That something about a party changed stands in the log of events; what changed does not, for the
 * log outlives an erasure. The history of the party has it as long as it may be kept.
 */
@ApplicationScoped
public class PartyChangesAudited {

  private AuditLog log;

  protected PartyChangesAudited() {}

  @Inject
  public PartyChangesAudited(AuditLog log) {
    this.log = log;
  }

  void record(@Observes PartyChanged change) {
    if (change.what() != PartyChanged.What.ERASED) {
      log.record("PARTY_" + change.what(), "party " + change.partyId(), null, null);
    }
  }

  /** An erasure is recorded with its ground. */
  void record(@Observes PartyErasing erasing) {
    log.record("PARTY_ERASED", "party " + erasing.partyId(), null, erasing.ground());
  }
}
