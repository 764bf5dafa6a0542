package lv.ikvd.institution.entity.permit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How the permit of an international school stands today.
 *
 * @param letter about the next check; null while none is written
 */
public record PermitRow(
    long entryId,
    String number,
    String name,
    PermitKind kind,
    String recogniser,
    int lessons,
    LocalDate validFrom,
    LocalDate validUntil,
    LocalDate suspendedFrom,
    LocalDate checkedOn,
    LocalDate checkDue,
    PermitState state,
    PermitLetter letter)
    implements Serializable {

  public boolean isInForce() {
    return state == PermitState.IN_FORCE;
  }

  /** Whether the programme should have been checked by a day. */
  public boolean isOverdue(LocalDate day) {
    return isInForce() && checkDue.isBefore(day);
  }
}
