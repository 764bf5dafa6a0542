package lv.ikvd.worktime.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.job.service.TestEvent;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.worktime.entity.CalendarDayRow;
import lv.ikvd.worktime.entity.CalendarDays;
import lv.ikvd.worktime.entity.DayKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Days by act of one year: entered, changed and removed, each told with before and after. */
class CalendarKeepingDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final TestEvent<CalendarChanged> told = new TestEvent<>();

  @Test
  void tellsWhatADayWasAndIs() {
    LocalDate day = LocalDate.of(2031, 1, 3);
    keep(k -> k.enter(row(day, "Pārcelta diena", 0)));
    keep(k -> k.enter(row(day, "Brīva diena", version(day))));
    keep(k -> k.remove(day, version(day)));

    List<CalendarChanged> changes = told.fired();
    assertThat(changes).extracting(CalendarChanged::day).containsOnly(day);
    assertThat(changes.get(0).before()).isNull();
    assertThat(changes.get(1).before()).contains("Pārcelta diena");
    assertThat(changes.get(1).after()).contains("Brīva diena").contains("MK rīkojums");
    assertThat(changes.get(2).after()).isNull();
  }

  @Test
  void refusesADayThatAnotherChangedMeanwhile() {
    LocalDate day = LocalDate.of(2031, 5, 2);
    keep(k -> k.enter(row(day, "Viena", 0)));
    long seen = version(day);
    keep(k -> k.enter(row(day, "Otra", seen)));

    assertThatThrownBy(() -> keep(k -> k.enter(row(day, "Trešā", seen))))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("WORKTIME-007"));
    assertThatThrownBy(() -> keep(k -> k.remove(day, seen))).isInstanceOf(Problem.class);
  }

  @Test
  void namesEveryFieldThatIsMissing() {
    assertThatThrownBy(
            () ->
                keep(
                    k ->
                        k.enter(
                            new CalendarDayRow(null, null, " ", "x", "y".repeat(401), true, 0))))
        .isInstanceOf(Problem.class);
    assertThat(told.fired()).isEmpty();
  }

  private void keep(Consumer<CalendarKeeping> work) {
    database.run(em -> work.accept(new CalendarKeeping(new CalendarDays(em), told)));
  }

  private long version(LocalDate day) {
    return database.inTransaction(em -> new CalendarDays(em).find(day).orElseThrow().version());
  }

  private static CalendarDayRow row(LocalDate day, String name, long version) {
    return new CalendarDayRow(day, DayKind.DAY_OFF, name, "Day off", "MK rīkojums", false, version);
  }
}
