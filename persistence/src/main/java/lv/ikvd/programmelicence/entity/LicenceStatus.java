package lv.ikvd.programmelicence.entity;

import java.time.LocalDate;

/** The legal state of a licence on a day. */
public enum LicenceStatus {
  IN_FORCE,
  LOST;

  /** The same for every list: from dates alone. */
  public static LicenceStatus on(LocalDate day, LocalDate lostOn) {
    return lostOn == null || lostOn.isAfter(day) ? IN_FORCE : LOST;
  }
}
