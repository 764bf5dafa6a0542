package lv.ikvd.institution.entity;

import java.time.LocalDate;

/** The legal state of an entry on a day. */
public enum InstitutionStatus {
  REGISTERED,
  ENDED;

  /** The same for every list: from dates alone. */
  public static InstitutionStatus on(LocalDate day, LocalDate endedOn) {
    return endedOn == null || endedOn.isAfter(day) ? REGISTERED : ENDED;
  }
}
