package lv.ikvd.statistics.entity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** Days from the first to the last, both counted; none where the first is after the last. */
public record Period(LocalDate first, LocalDate last) {

  public Period {
    Objects.requireNonNull(first);
    Objects.requireNonNull(last);
  }

  public static Period of(LocalDate day) {
    return new Period(day, day);
  }

  /** The same days a year earlier; the end of February stays the end of February. */
  public Period yearBefore() {
    return new Period(yearBefore(first), yearBefore(last));
  }

  private static LocalDate yearBefore(LocalDate day) {
    LocalDate before = day.minusYears(1);
    boolean end = day.equals(YearMonth.from(day).atEndOfMonth());
    return end ? YearMonth.from(before).atEndOfMonth() : before;
  }

  /** The days that both have. */
  Period within(Period other) {
    return new Period(
        first.isBefore(other.first) ? other.first : first,
        last.isAfter(other.last) ? other.last : last);
  }

  /** Whether no day lies between the end of this and the begin of a later one. */
  boolean reaches(Period later) {
    return !last.plusDays(1).isBefore(later.first);
  }
}
