package lv.ikvd.privatepractice.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which programmes a list shows; null fields do not restrict.
 *
 * @param q part of the teacher's name or of the programme, or a number of entry or certificate
 * @param municipality code (ATVK) of a territory where it is taught
 * @param expiresFrom certificates that end on this day or later
 * @param expiresUntil certificates that end on this day or earlier
 */
public record PracticeFilter(
    String q,
    PracticeStatus status,
    String field,
    String targetGroup,
    String municipality,
    LocalDate expiresFrom,
    LocalDate expiresUntil)
    implements Serializable {

  public static final PracticeFilter ALL =
      new PracticeFilter(null, null, null, null, null, null, null);

  /** What is in force and ends within a time. */
  public static PracticeFilter expiring(LocalDate from, LocalDate until) {
    return new PracticeFilter(null, PracticeStatus.IN_FORCE, null, null, null, from, until);
  }
}
