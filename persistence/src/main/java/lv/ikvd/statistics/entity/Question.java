package lv.ikvd.statistics.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

/**
 * For which time a number is asked.
 *
 * @param year what happens is counted by its day in this year
 * @param day what lasts is counted if it is in force on this day
 * @param knownAt what was known at this moment; null means now
 */
public record Question(int year, LocalDate day, Instant knownAt) {

  public Question {
    Objects.requireNonNull(day);
  }

  /** As the report of a year asks: its last day, as known now. */
  public static Question of(int year) {
    return new Question(year, lastDay(year), null);
  }

  static LocalDate firstDay(int year) {
    return LocalDate.of(year, Month.JANUARY, 1);
  }

  public static LocalDate lastDay(int year) {
    return LocalDate.of(year, Month.DECEMBER, 31);
  }
}
