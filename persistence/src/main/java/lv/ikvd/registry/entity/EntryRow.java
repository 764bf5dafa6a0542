package lv.ikvd.registry.entity;

import java.time.LocalDate;

/**
 * An entry without what it says.
 *
 * @param lastVersionNo what a form hands back, so that the second of two editors is told
 */
public record EntryRow(
    long id,
    String register,
    String number,
    long partyId,
    LocalDate registeredOn,
    Long currentVersionId,
    int lastVersionNo) {

  /** Whether it is in the register from a day to come only. */
  public boolean isAhead(LocalDate today) {
    return registeredOn.isAfter(today);
  }

  /** The day as on which it is shown to who asks for none: today, or its first one. */
  public LocalDate shownOn(LocalDate today) {
    return isAhead(today) ? registeredOn : today;
  }
}
