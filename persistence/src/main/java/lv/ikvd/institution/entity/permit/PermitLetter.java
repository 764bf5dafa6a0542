package lv.ikvd.institution.entity.permit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The letter about the next yearly check, and what the school answered.
 *
 * @param number of the letter
 * @param answeredOn null while no answer is there, as is the answer
 */
public record PermitLetter(
    String number, LocalDate writtenOn, LocalDate until, LocalDate answeredOn, String answer)
    implements Serializable {

  public boolean isAnswered() {
    return answeredOn != null;
  }

  /** Whether the school should have answered by a day. */
  public boolean isOverdue(LocalDate day) {
    return !isAnswered() && until.isBefore(day);
  }
}
