package lv.ikvd.competence.entity;

import java.time.LocalDate;

/** The legal state of a contract on a day. */
public enum DelegationStatus {
  IN_FORCE,
  EXPIRED,
  ENDED;

  /** The same for every list: from dates alone. */
  public static DelegationStatus on(LocalDate day, LocalDate lastDay, LocalDate endedOn) {
    if (endedOn != null && !endedOn.isAfter(day)) {
      return ENDED;
    }
    return lastDay.isBefore(day) ? EXPIRED : IN_FORCE;
  }
}
