package lv.ikvd.psychologist.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The right to supervise others in a field; its term is that of the certificate in the field.
 *
 * @param number of the supervisor's card
 * @param lossGround code of {@code PS_GROUND}
 */
public record SupervisorRight(
    String number,
    String field,
    LocalDate from,
    LocalDate until,
    LocalDate lostOn,
    String lossGround)
    implements Serializable {

  public SupervisorRight lost(LocalDate on, String ground) {
    return new SupervisorRight(number, field, from, until, on, ground);
  }

  /** Whether the right itself holds; the certificate beside it is asked apart. */
  public boolean holds(LocalDate day) {
    return !from.isAfter(day) && !until.isBefore(day) && (lostOn == null || lostOn.isAfter(day));
  }
}
