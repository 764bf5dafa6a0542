package lv.ikvd.registry.service.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.party.entity.CommitmentScan;
import lv.ikvd.security.entity.Roles;

/**
 * Recomputes the whole register log from the typed rows and compares it with leaves, stored
 * subtrees and every signed head, the one kept outside the database included.
 *
 * <p>What it finds: rows changed, inserted, deleted or hidden past the application, and a log that
 * was truncated or rewritten. What it cannot find: what was wrong before it was recorded, and what
 * was recorded through the application by someone who was allowed to. Reads about five thousand
 * leaves at a time and holds no lock.
 */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogVerifier {

  static final int CHUNK = 5_000;

  @Inject private LogInspection inspection;
  @Inject private LogKey key;
  @Inject private KeptHead kept;
  @Inject private Clock clock;

  public LogVerifier() {}

  public LogVerifier(LogInspection inspection, LogKey key, KeptHead kept, Clock clock) {
    this.inspection = inspection;
    this.key = key;
    this.kept = kept;
    this.clock = clock;
  }

  public LogReport verify() {
    Verification verification = new Verification(key, clock.instant());
    long size = inspection.size();
    inspection.lastHead().ifPresent(head -> verification.expectAtLeast(head, size));
    kept.read().ifPresent(verification::expectKept);
    for (long from = 0; from < size; from += CHUNK) {
      long to = Math.min(size, from + CHUNK);
      verification.check(inspection.chunk(from, to), from, to);
      verification.compare(inspection.nodes(verification.completed().keySet()));
    }
    if (size == 0) {
      verification.check(inspection.chunk(0, 0), 0, 0);
    }
    verifyHolders(verification);
    verification.finish(inspection.contradictions(size, LogReport.SHOWN));
    return verification.report(clock.instant());
  }

  /**
   * Persons whose data still exist; of erased ones only the commitment is left, and it is in the
   * leaves.
   */
  private void verifyHolders(Verification verification) {
    Long after = 0L;
    while (after != null) {
      CommitmentScan scan = inspection.holders(after, CHUNK);
      if (!scan.broken().isEmpty()) {
        scan.broken().forEach(verification::noteHolder);
        verification.note(inspection.changedHolders(scan.broken(), LogReport.SHOWN));
      }
      after = scan.lastVersionId();
    }
  }
}
