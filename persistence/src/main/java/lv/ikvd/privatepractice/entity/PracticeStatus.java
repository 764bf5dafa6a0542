package lv.ikvd.privatepractice.entity;

import java.time.LocalDate;

/** The legal state of a certificate on a day, from its dates alone: the one place. */
public enum PracticeStatus {
  IN_FORCE,
  EXPIRED,
  ANNULLED;

  /** What holds on a day for a certificate that ends, and was perhaps annulled. */
  public static PracticeStatus on(LocalDate day, LocalDate expiresOn, LocalDate annulledOn) {
    if (annulledOn != null && !annulledOn.isAfter(day)) {
      return ANNULLED;
    }
    return expiresOn.isBefore(day) ? EXPIRED : IN_FORCE;
  }
}
