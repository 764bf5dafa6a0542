package lv.ikvd.registry.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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

  /**
   * Whether newer facts have taken the place of all that this one says of a day and what follows
   * it. A fact that another will follow only later is superseded as a row, but what was left of it
   * holds until then.
   *
   * @param all the versions of the entry
   */
  public boolean isReplaced(List<VersionRow> all, LocalDate day) {
    return supersededAt != null
        && all.stream()
            .filter(rest -> rest.remainderOfId != null && rest.remainderOfId == id)
            .allMatch(rest -> rest.isReplaced(all, day) || rest.endsBy(day));
  }

  private boolean endsBy(LocalDate day) {
    return supersededAt == null && validTo != null && !validTo.isAfter(day);
  }
}
