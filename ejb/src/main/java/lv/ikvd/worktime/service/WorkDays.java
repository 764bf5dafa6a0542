package lv.ikvd.worktime.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.worktime.entity.CalendarDayRow;
import lv.ikvd.worktime.entity.DayKind;

/**
 * Which days are worked, for one set of days that override the rules. Weekends and holidays are
 * free unless a row says that the day is worked; any other day is worked unless a row says that it
 * is free.
 */
final class WorkDays {

  private final Map<LocalDate, CalendarDayRow> overriding;

  WorkDays(List<CalendarDayRow> overriding) {
    this.overriding =
        overriding.stream().collect(Collectors.toMap(CalendarDayRow::day, Function.identity()));
  }

  /** Why the day is free; empty for a working day. */
  Optional<FreeDay> free(LocalDate day) {
    CalendarDayRow row = overriding.get(day);
    if (row != null && row.kind() == DayKind.WORKING_DAY) {
      return Optional.empty();
    }
    if (row != null) {
      return Optional.of(new FreeDay(day, FreeDay.ACT, row.nameLv(), row.nameEn(), row.citation()));
    }
    Optional<FreeDay> holiday = Holidays.on(day);
    if (holiday.isPresent()) {
      return holiday;
    }
    return weekend(day) ? Optional.of(FreeDay.weekend(day)) : Optional.empty();
  }

  boolean isWorking(LocalDate day) {
    return free(day).isEmpty();
  }

  /** The day itself when it is worked, else the first working day after it. */
  LocalDate workingDayFrom(LocalDate day) {
    LocalDate found = day;
    while (!isWorking(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The working day that is the given number of working days after a day, which is not counted. */
  LocalDate plus(LocalDate day, int workingDays) {
    LocalDate found = day;
    for (int counted = 0; counted < workingDays; counted++) {
      found = workingDayFrom(found.plusDays(1));
    }
    return found;
  }

  /** Working days from a day, inclusive, to another, exclusive. */
  int between(LocalDate from, LocalDate until) {
    return (int) from.datesUntil(until).filter(this::isWorking).count();
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
