package lv.ikvd.worktime.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.worktime.entity.DayKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

  private final WorkCalendar calendar = TestCalendar.with();

  private Map<String, List<String>> holidays(int year) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .flatMap(day -> calendar.freeDay(day).stream())
        .filter(free -> !free.code().equals(FreeDay.WEEKEND))
        .collect(
            Collectors.groupingBy(
                FreeDay::code,
                Collectors.mapping(free -> free.day().toString(), Collectors.toList())));
  }

  /** Compared by hand with the law and printed calendars of both years. */
  @Test
  void knowsTheHolidaysOfTheLaw() {
    assertThat(holidays(2026))
        .containsOnly(
            Map.entry("NEW_YEAR", List.of("2026-01-01")),
            Map.entry("GOOD_FRIDAY", List.of("2026-04-03")),
            Map.entry("EASTER", List.of("2026-04-05")),
            Map.entry("EASTER_MONDAY", List.of("2026-04-06")),
            Map.entry("LABOUR_DAY", List.of("2026-05-01")),
            Map.entry("INDEPENDENCE_RESTORED", List.of("2026-05-04")),
            Map.entry("MOTHERS_DAY", List.of("2026-05-10")),
            Map.entry("PENTECOST", List.of("2026-05-24")),
            Map.entry("MIDSUMMER_EVE", List.of("2026-06-23")),
            Map.entry("MIDSUMMER_DAY", List.of("2026-06-24")),
            Map.entry("REPUBLIC_PROCLAIMED", List.of("2026-11-18")),
            Map.entry("CHRISTMAS_EVE", List.of("2026-12-24")),
            Map.entry("CHRISTMAS", List.of("2026-12-25")),
            Map.entry("CHRISTMAS_SECOND", List.of("2026-12-26")),
            Map.entry("NEW_YEARS_EVE", List.of("2026-12-31")));
    assertThat(holidays(2024))
        .containsEntry("GOOD_FRIDAY", List.of("2024-03-29"))
        .containsEntry("EASTER_MONDAY", List.of("2024-04-01"))
        .containsEntry("PENTECOST", List.of("2024-05-19"))
        .containsEntry("MOTHERS_DAY", List.of("2024-05-12"))
        .containsEntry("INDEPENDENCE_RESTORED", List.of("2024-05-04"))
        .containsEntry("SUBSTITUTE_DAY", List.of("2024-05-06"));
  }

  /** 4 May and 18 November on a Saturday or Sunday free the Monday; other holidays do not. */
  @ParameterizedTest
  @CsvSource({
    "2019-05-06, SUBSTITUTE_DAY",
    "2025-05-05, SUBSTITUTE_DAY",
    "2018-11-19, SUBSTITUTE_DAY",
    "2023-11-20, SUBSTITUTE_DAY",
    "2029-11-19, SUBSTITUTE_DAY",
    "2028-05-01, LABOUR_DAY"
  })
  void freesTheMondayAfterAHolidayOnAWeekend(LocalDate day, String code) {
    assertThat(calendar.freeDay(day)).map(FreeDay::code).contains(code);
    assertThat(calendar.isWorkingDay(day.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-01-03",
        "2022-05-02",
        "2024-06-25",
        "2026-12-28",
        "2026-05-11",
        "2022-12-27"
      })
  void freesNoMondayAfterOtherHolidays(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isTrue();
  }

  @Test
  void letsAnActOfOneYearOverrideTheRules() {
    WorkCalendar moved = TestCalendar.of2026();
    assertThat(moved.isWorkingDay(LocalDate.parse("2026-06-22"))).isFalse();
    assertThat(moved.isWorkingDay(LocalDate.parse("2026-06-27"))).isTrue();
    assertThat(moved.freeDay(LocalDate.parse("2026-06-22")))
        .hasValueSatisfying(free -> assertThat(free.nameLv()).isEqualTo("pārcelta diena"));

    assertThat(
            TestCalendar.with(TestCalendar.row("2026-01-01", DayKind.WORKING_DAY))
                .isWorkingDay(LocalDate.parse("2026-01-01")))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 1, 2026-01-05",
    "2025-12-30, 1, 2026-01-05",
    "2026-01-16, 1, 2026-01-17",
    "2026-01-16, 2, 2026-01-19",
    "2026-06-19, 1, 2026-06-25",
    "2026-06-19, 3, 2026-06-27",
    "2026-04-02, 1, 2026-04-07",
    "2026-04-04, 0, 2026-04-04",
    "2026-03-27, 1, 2026-03-30",
    "2026-10-23, 1, 2026-10-26"
  })
  void countsWorkingDaysOverHolidaysAndMovedDays(LocalDate from, int days, LocalDate expected) {
    assertThat(TestCalendar.of2026().plusWorkingDays(from, days)).isEqualTo(expected);
  }

  @Test
  void nextIsAfterAndFromMayBeTheDayItself() {
    LocalDate friday = LocalDate.parse("2026-11-20");
    assertThat(calendar.nextWorkingDay(friday)).isEqualTo("2026-11-23");
    assertThat(calendar.workingDayFrom(friday)).isEqualTo(friday);
    assertThat(calendar.workingDayFrom(friday.plusDays(1))).isEqualTo("2026-11-23");
  }
}
