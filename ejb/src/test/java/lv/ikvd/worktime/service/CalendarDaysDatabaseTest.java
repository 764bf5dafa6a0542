package lv.ikvd.worktime.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.worktime.entity.CalendarDay;
import lv.ikvd.worktime.entity.CalendarDayRow;
import lv.ikvd.worktime.entity.CalendarDays;
import lv.ikvd.worktime.entity.DayKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CalendarDaysDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  /** Each moved working day has its Saturday: no year loses or gains a day of work. */
  @Test
  void everyMovedDayIsWorkedOnASaturdayOfTheSameMonth() {
    database.run(
        em -> {
          Map<DayKind, Map<String, Long>> months =
              new CalendarDays(em)
                  .all().stream()
                      .collect(
                          Collectors.groupingBy(
                              CalendarDayRow::kind,
                              Collectors.groupingBy(
                                  row -> row.day().toString().substring(0, 7),
                                  Collectors.counting())));
          assertThat(months.get(DayKind.DAY_OFF)).isEqualTo(months.get(DayKind.WORKING_DAY));
        });
  }

  @Test
  void ruleTheCalendarAsSoonAsTheyAreEntered() {
    LocalDate friday = LocalDate.parse("2031-03-07");
    Function<String, LocalDate> next =
        day ->
            database.inTransaction(
                em -> new WorkCalendar(new CalendarDays(em)).nextWorkingDay(LocalDate.parse(day)));
    assertThat(next.apply("2023-05-26")).isEqualTo("2023-05-30");
    assertThat(next.apply("2018-07-06")).isEqualTo("2018-07-10");
    assertThat(next.apply("2031-03-06")).isEqualTo(friday);

    database.run(
        em -> {
          CalendarDay day = new CalendarDay(friday);
          day.describe(
              new CalendarDayRow(friday, DayKind.HOLIDAY, "Svētki", "Feast", "likums", false, 0));
          new CalendarDays(em).add(day);
        });

    assertThat(next.apply("2031-03-06")).isEqualTo("2031-03-10");
  }
}
