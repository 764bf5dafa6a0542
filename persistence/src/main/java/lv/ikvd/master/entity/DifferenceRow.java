package lv.ikvd.master.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A difference as pages show it.
 *
 * @param number of the entry; the other system names it so too
 * @param entryId null where we do not have the entry
 * @param partyId holder of the entry, or null; {@code holder} is the name
 * @param field null where one side does not have the entry
 * @param master of the field when it was compared
 * @param stateOn the day of which the other system told
 * @param sentBefore when ours was chosen to be sent before, though it still differs; or null
 * @param answerDue until when whoever was asked answers; or null
 */
public record DifferenceRow(
    long id,
    String register,
    String number,
    Long entryId,
    Long partyId,
    String holder,
    String field,
    DifferenceKind kind,
    String ours,
    String theirs,
    String master,
    DifferenceState state,
    LocalDate stateOn,
    Instant sentBefore,
    String settledBy,
    Instant settledAt,
    String reason,
    LocalDate answerDue)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "DifferenceRow[" + id + ']';
  }
}
