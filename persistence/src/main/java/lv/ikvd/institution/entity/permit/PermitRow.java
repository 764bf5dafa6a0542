package lv.ikvd.institution.entity.permit;

import java.io.Serializable;
import java.time.LocalDate;

/** How the permit of an international school stands today. */
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
    PermitState state)
    implements Serializable {

  public boolean isInForce() {
    return state == PermitState.IN_FORCE;
  }

  /** Whether the programme should have been checked by a day. */
  public boolean isOverdue(LocalDate day) {
    return isInForce() && checkDue.isBefore(day);
  }
}
