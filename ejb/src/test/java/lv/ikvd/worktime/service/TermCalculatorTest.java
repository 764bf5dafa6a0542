package lv.ikvd.worktime.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.TimeZone;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.Missed;
import lv.ikvd.rulebook.entity.TermRule;
import lv.ikvd.rulebook.entity.TermUnit;
import lv.ikvd.worktime.service.TermStep.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCalculatorTest {

  private final TermCalculator calculator = new TermCalculator(TestCalendar.of2026());

  static TermRule rule(int amount, TermUnit unit) {
    return new TermRule(
        1, "TERM", amount, unit, "RECEIPT", 4, TermUnit.MONTH, Missed.NOTHING, true, "p. 1", true);
  }

  private static TermRule fixed(int amount, TermUnit unit, boolean endMoves) {
    return new TermRule(
        1, "TERM", amount, unit, "SENT", null, null, Missed.NOTHING, endMoves, "p. 1", true);
  }

  private LocalDate due(LocalDate start, int amount, TermUnit unit) {
    return calculator.compute(rule(amount, unit), start).dueOn();
  }

  @ParameterizedTest
  @CsvSource({
    // months by the day's number, the month's last day where there is none
    "2026-02-10, 1, MONTH, 2026-03-10",
    "2026-01-31, 1, MONTH, 2026-03-02", // 28 February is a Saturday
    "2024-01-31, 1, MONTH, 2024-02-29",
    "2023-01-31, 1, MONTH, 2023-02-28",
    "2024-02-29, 1, YEAR, 2025-02-28",
    "2024-02-29, 4, YEAR, 2028-02-29",
    "2023-02-28, 1, YEAR, 2024-02-28",
    "2025-10-31, 4, MONTH, 2026-03-02",
    // 30 days, as the decision on registration
    "2026-11-02, 30, DAY, 2026-12-02",
    // ends on a weekend or holiday
    "2026-03-03, 1, MONTH, 2026-04-07", // Good Friday to Tuesday after Easter
    "2024-04-04, 1, MONTH, 2024-05-07", // 4 May on a Saturday, Monday free
    "2026-04-04, 1, MONTH, 2026-05-05",
    "2026-11-30, 1, MONTH, 2026-12-30",
    "2025-12-01, 30, DAY, 2026-01-05", // 31 December, 1 January, moved 2 January, weekend
    "2026-05-22, 1, MONTH, 2026-06-25", // moved 22 June, 23 and 24 June
    "2025-12-17, 1, MONTH, 2026-01-17", // a Saturday that is worked
    // both changes of the clock: 29 March and 25 October 2026
    "2026-03-28, 2, DAY, 2026-03-30",
    "2026-03-27, 1, WORKING_DAY, 2026-03-30",
    "2026-10-24, 2, DAY, 2026-10-26",
    "2026-10-23, 2, WORKING_DAY, 2026-10-27",
    "2026-12-30, 2, WORKING_DAY, 2027-01-05",
    "2026-11-22, 0, DAY, 2026-11-23"
  })
  void endsWhereAClerkWithACalendarWouldSay(
      LocalDate start, int amount, TermUnit unit, LocalDate expected) {
    assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Auckland");
    assertThat(due(start, amount, unit)).isEqualTo(expected);
  }

  @Test
  void leavesAnEndWhereItFallsWhenTheRuleSaysSo() {
    TermRule letter = fixed(7, TermUnit.DAY, false);
    assertThat(calculator.compute(letter, LocalDate.parse("2026-11-14")).dueOn())
        .isEqualTo("2026-11-21");
  }

  @Test
  void showsEachStep() {
    ComputedTerm term = calculator.compute(rule(30, TermUnit.DAY), LocalDate.parse("2025-12-01"));

    assertThat(term.steps())
        .extracting(TermStep::kind)
        .containsExactly(Kind.STARTED, Kind.COUNTED, Kind.MOVED, Kind.SKIPPED, Kind.SKIPPED);
    assertThat(term.steps())
        .extracting(TermStep::day)
        .containsExactly(null, null, "NEW_YEARS_EVE", "NEW_YEAR", "ACT");
    assertThat(term.steps().get(1).until()).isEqualTo("2025-12-31");
    assertThat(term.steps().get(2).citation()).contains("43. pants");
  }

  @Test
  void extendsFromTheOriginalStart() {
    TermRule month = rule(1, TermUnit.MONTH);
    ComputedTerm term = calculator.compute(month, LocalDate.parse("2026-02-27"));
    assertThat(term.dueOn()).isEqualTo("2026-03-27");

    assertThat(calculator.extend(month, term).dueOn())
        .isEqualTo("2026-06-27"); // a Saturday that is worked
    ComputedTerm first = calculator.extend(month, term, LocalDate.parse("2026-04-30"));
    assertThat(first.dueOn()).isEqualTo("2026-04-30");
    ComputedTerm second = calculator.extend(month, first, LocalDate.parse("2026-06-27"));
    assertThat(second.dueOn()).isEqualTo("2026-06-27");
    assertThat(second.startsOn()).isEqualTo(term.startsOn());
    assertThat(second.steps())
        .extracting(TermStep::kind)
        .containsExactly(Kind.STARTED, Kind.COUNTED, Kind.EXTENDED, Kind.EXTENDED);
  }

  @Test
  void refusesAnExtensionBeyondTheLawOrToNoEffect() {
    TermRule month = rule(1, TermUnit.MONTH);
    LocalDate start = LocalDate.parse("2026-02-27");
    ComputedTerm term = calculator.compute(month, start);

    refused("WORKTIME-002", () -> calculator.extend(month, term, LocalDate.parse("2026-06-28")));
    refused("WORKTIME-003", () -> calculator.extend(month, term, term.dueOn()));
    TermRule fixed = fixed(1, TermUnit.MONTH, true);
    refused("WORKTIME-001", () -> calculator.extend(fixed, calculator.compute(fixed, start)));
  }

  private static void refused(String code, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  @Test
  void addsTheDaysOfASuspensionBeforeMovingTheEnd() {
    TermRule days = rule(30, TermUnit.DAY);
    ComputedTerm term = calculator.compute(days, LocalDate.parse("2026-11-05"));
    assertThat(term.dueOn()).isEqualTo("2026-12-07"); // 5 December is a Saturday

    ComputedTerm resumed =
        calculator.resume(days, term, LocalDate.parse("2026-11-10"), LocalDate.parse("2026-11-13"));
    assertThat(resumed.dueOn()).isEqualTo("2026-12-08"); // 5 + 3, not 7 + 3
    assertThat(calculator.extend(days, resumed).dueOn()).isEqualTo("2027-03-08");
  }

  @Test
  void countsOnlyWorkingDaysOfASuspensionInATermOfWorkingDays() {
    TermRule days = rule(10, TermUnit.WORKING_DAY);
    ComputedTerm term = calculator.compute(days, LocalDate.parse("2026-11-02"));
    assertThat(term.dueOn()).isEqualTo("2026-11-16");

    ComputedTerm resumed =
        calculator.resume(days, term, LocalDate.parse("2026-11-06"), LocalDate.parse("2026-11-10"));
    assertThat(resumed.dueOn()).isEqualTo("2026-11-19"); // two days, over 18 November
    assertThat(calculator.resume(days, term, term.startsOn(), term.startsOn().plusDays(1)).dueOn())
        .isEqualTo(term.dueOn());
  }

  @Test
  void refusesASuspensionThatCannotBe() {
    TermRule days = rule(30, TermUnit.DAY);
    LocalDate start = LocalDate.parse("2026-11-05");
    ComputedTerm term = calculator.compute(days, start);
    refused("WORKTIME-004", () -> calculator.resume(days, term, start.plusDays(2), start));
    refused(
        "WORKTIME-005", () -> calculator.resume(days, term, start.minusDays(1), start.plusDays(1)));
  }
}
