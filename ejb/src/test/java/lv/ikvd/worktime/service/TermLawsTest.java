package lv.ikvd.worktime.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import lv.ikvd.rulebook.entity.TermRule;
import lv.ikvd.rulebook.entity.TermUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every term, whatever the day. */
class TermLawsTest {

  private final WorkCalendar calendar = TestCalendar.of2026();
  private final TermCalculator calculator = new TermCalculator(calendar);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2010, 1, 1).toEpochDay(), LocalDate.of(2045, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property
  void neverEndsBeforeItStartsAndAlwaysOnAWorkingDay(
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(max = 90) int amount,
      @ForAll TermUnit unit) {
    ComputedTerm term = calculator.compute(TermCalculatorTest.rule(amount, unit), start);
    assertThat(term.dueOn()).isAfterOrEqualTo(start);
    assertThat(calendar.isWorkingDay(term.dueOn())).isTrue();
    assertThat(ComputedTerm.fromJson(term.toJson())).isEqualTo(term);
  }

  @Property
  void aLaterStartNeverEndsEarlier(
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(max = 90) int amount,
      @ForAll TermUnit unit) {
    TermRule rule = TermCalculatorTest.rule(amount, unit);
    assertThat(calculator.compute(rule, start.plusDays(1)).dueOn())
        .isAfterOrEqualTo(calculator.compute(rule, start).dueOn());
  }

  @Property
  void aTermOfMonthsEndsInTheMonthItNames(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 24) int months) {
    LocalDate end =
        calculator.compute(TermCalculatorTest.rule(months, TermUnit.MONTH), start).countedTo();
    YearMonth month = YearMonth.from(start).plusMonths(months);
    assertThat(YearMonth.from(end)).isEqualTo(month);
    assertThat(end.getDayOfMonth())
        .isEqualTo(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
  }

  @Property
  void anExtensionIsLaterAndWithinTheLongest(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int days) {
    TermRule rule = TermCalculatorTest.rule(1, TermUnit.MONTH);
    ComputedTerm term = calculator.compute(rule, start);
    LocalDate until = term.dueOn().plusDays(days);
    LocalDate latest = calculator.latest(rule, term);
    if (!until.isAfter(latest)) {
      ComputedTerm extended = calculator.extend(rule, term, until);
      assertThat(extended.dueOn()).isAfterOrEqualTo(until);
      assertThat(extended.dueOn()).isBeforeOrEqualTo(calculator.extend(rule, term).dueOn());
    }
  }

  @Property
  void aSuspensionNeverShortensATerm(
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(max = 25) int after,
      @ForAll @IntRange(max = 60) int length) {
    TermRule rule = TermCalculatorTest.rule(1, TermUnit.MONTH);
    ComputedTerm term = calculator.compute(rule, start);
    LocalDate suspended = start.plusDays(after);
    ComputedTerm resumed = calculator.resume(rule, term, suspended, suspended.plusDays(length));
    assertThat(resumed.dueOn()).isAfterOrEqualTo(term.dueOn());
    assertThat(calculator.latest(rule, resumed)).isAfterOrEqualTo(calculator.latest(rule, term));
  }

  @Property
  void workingDaysCountedBackAreThoseAsked(
      @ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int amount) {
    LocalDate end = calendar.plusWorkingDays(start, amount);
    assertThat(calendar.workDays().between(start.plusDays(1), end.plusDays(1))).isEqualTo(amount);
  }
}
