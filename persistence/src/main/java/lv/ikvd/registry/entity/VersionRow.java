package lv.ikvd.registry.entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of an entry, without its typed content.
 *
 * @param supersededAt null while it is what the Service knows
 * @param loadedAt when it was taken over, for a version that was recorded elsewhere before
 * @param remainderOfId the version of which this is what was left in force beside a newer fact;
 *     null for a fact
 */
public record VersionRow(
    long id,
    long entryId,
    int versionNo,
    LocalDate validFrom,
    LocalDate validTo,
    Instant recordedAt,
    Instant supersededAt,
    Instant loadedAt,
    Way way,
    String citation,
    Long decisionId,
    Long proceedingId,
    String recordedBy,
    Long remainderOfId) {

  public boolean isFact() {
    return remainderOfId == null;
  }
}
