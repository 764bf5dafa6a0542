package lv.ikvd.worktime.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.worktime.entity.CalendarDayRow;
import lv.ikvd.worktime.entity.CalendarDays;
import lv.ikvd.worktime.entity.DayKind;

/** A working calendar whose overriding days a test names. */
final class TestCalendar {

  private TestCalendar() {}

  static WorkCalendar with(CalendarDayRow... rows) {
    return new WorkCalendar(
        new CalendarDays(null) {
          @Override
          public List<CalendarDayRow> all() {
            return Arrays.asList(rows);
          }
        });
  }

  /** The two days of 2026 that the Cabinet moved. */
  static WorkCalendar of2026() {
    return with(
        row("2026-01-02", DayKind.DAY_OFF),
        row("2026-01-17", DayKind.WORKING_DAY),
        row("2026-06-22", DayKind.DAY_OFF),
        row("2026-06-27", DayKind.WORKING_DAY));
  }

  static CalendarDayRow row(String day, DayKind kind) {
    return new CalendarDayRow(
        LocalDate.parse(day), kind, "pārcelta diena", "moved day", "rīkojums", true, 0);
  }
}
