package lv.ikvd.institution.entity.own;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice of a representative, which is a version of the entry.
 *
 * @param room where the pages of the entry's register stand
 * @param fields what it changed, by the names of the rulebook's table of fields
 * @param reviewedBy the official who looked at it; null until somebody has
 */
public record OwnNoticeRow(
    long versionId,
    long entryId,
    String room,
    String number,
    String name,
    LocalDate validFrom,
    Instant sentAt,
    String sentBy,
    List<String> fields,
    Instant reviewedAt,
    String reviewedBy)
    implements Serializable {

  public OwnNoticeState state() {
    return reviewedAt == null ? OwnNoticeState.WAITING : OwnNoticeState.REVIEWED;
  }
}
