package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A commission as lists show it.
 *
 * @param field code of {@code EXPERT_FIELD}
 * @param chair name of the chair, or null
 * @param chairParty who that is, or null
 * @param members how many there are, the chair among them
 */
public record CommissionRow(
    long id,
    String number,
    long entryId,
    String entryNumber,
    String institution,
    String field,
    LocalDate from,
    LocalDate until,
    String chair,
    Long chairParty,
    int members,
    int version)
    implements Serializable {

  /** Whether its work is over, so that it may be assessed. */
  public boolean over(LocalDate today) {
    return !today.isBefore(until);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "CommissionRow[number=" + number + ']';
  }
}
