package lv.ikvd.proceeding.entity.team;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An absence of an official.
 *
 * @param accountId who is away, from the first to the last day, both included
 * @param substituteId who works on the cases meanwhile
 * @param version to be sent back by whoever changes it; 0 of one that is not kept yet
 */
public record AbsenceRow(
    long id,
    long accountId,
    String official,
    AbsenceKind kind,
    LocalDate fromOn,
    LocalDate toOn,
    long substituteId,
    String substitute,
    String recordedBy,
    long version)
    implements Serializable {

  public boolean on(LocalDate day) {
    return !day.isBefore(fromOn) && !day.isAfter(toOn);
  }
}
