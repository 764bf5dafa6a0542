package lv.ikvd.teachingpermit.entity;

import java.time.LocalDate;

/** How a permit stands on a day. */
public enum PermitStatus {
  IN_FORCE,
  REFUSED,
  ANNULLED;

  static PermitStatus on(LocalDate day, PermitOutcome outcome, LocalDate annulledOn) {
    if (annulledOn != null && !annulledOn.isAfter(day)) {
      return ANNULLED;
    }
    return outcome == PermitOutcome.REFUSED ? REFUSED : IN_FORCE;
  }
}
