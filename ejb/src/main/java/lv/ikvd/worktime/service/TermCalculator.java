package lv.ikvd.worktime.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.TermRule;
import lv.ikvd.rulebook.entity.TermUnit;
import lv.ikvd.worktime.service.TermStep.Kind;

/**
 * Counts legal terms by date. Hours play no part, so neither does the change of the clock: a term
 * that starts on a day, starts on the whole of it. An extension is counted from the original start;
 * days of a suspension are added to the end, and to the longest extension too.
 */
@ApplicationScoped
public class TermCalculator {

  /** The paragraph by which the day of the event is not counted. */
  static final String COUNTING = "Administratīvā procesa likuma 42. pants";

  /** The paragraph by which an end on a free day moves. */
  static final String MOVING = "Administratīvā procesa likuma 43. pants";

  private WorkCalendar calendar;

  protected TermCalculator() {}

  @Inject
  public TermCalculator(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** The term that starts with an event on the given day, which is not counted. */
  public ComputedTerm compute(TermRule rule, LocalDate start) {
    WorkDays days = calendar.workDays();
    List<TermStep> steps = new ArrayList<>();
    steps.add(TermStep.of(Kind.STARTED, start, null, COUNTING));
    LocalDate end = counted(days, start, rule.amount(), rule.unit());
    steps.add(
        TermStep.of(Kind.COUNTED, start, end, rule.citation()).amount(rule.amount(), rule.unit()));
    if (endsEarlierInMonth(start, end, rule.unit())) {
      steps.add(TermStep.of(Kind.MONTH_END, end, null, COUNTING));
    }
    if (rule.unit() == TermUnit.WORKING_DAY) {
      skipped(days, start.plusDays(1), end, steps);
    }
    return ended(days, rule, start, end, steps);
  }

  /**
   * The last day to which the term may be extended; it may still move to a working day.
   *
   * @throws Problem WORKTIME-001 when the rule knows no extension
   */
  public LocalDate latest(TermRule rule, ComputedTerm term) {
    return latest(calendar.workDays(), rule, term);
  }

  /** Extends the term as far as the rule allows. */
  public ComputedTerm extend(TermRule rule, ComputedTerm term) {
    return extend(rule, term, latest(rule, term));
  }

  /**
   * Extends the term to a day.
   *
   * @throws Problem WORKTIME-001 when the rule knows no extension, WORKTIME-002 beyond the longest,
   *     WORKTIME-003 when the day is not later than the present end
   */
  public ComputedTerm extend(TermRule rule, ComputedTerm term, LocalDate until) {
    WorkDays days = calendar.workDays();
    LocalDate latest = latest(days, rule, term);
    if (until.isAfter(moved(days, rule, latest))) {
      throw new Problem("WORKTIME-002", latest).at("until");
    }
    if (!until.isAfter(term.dueOn())) {
      throw new Problem("WORKTIME-003", term.dueOn()).at("until");
    }
    List<TermStep> steps = withoutMove(term);
    steps.add(
        TermStep.of(Kind.EXTENDED, term.startsOn(), until, rule.citation())
            .amount(rule.maxAmount(), rule.maxUnit()));
    return ended(days, rule, term.startsOn(), until, steps);
  }

  /**
   * Lets the term run on after it stood still: neither the day of the suspension nor those up to
   * the day before the resumption count.
   *
   * @throws Problem WORKTIME-004 when it resumes before it was suspended, WORKTIME-005 when it was
   *     not running on the day of the suspension
   */
  public ComputedTerm resume(
      TermRule rule, ComputedTerm term, LocalDate suspendedOn, LocalDate resumedOn) {
    if (resumedOn.isBefore(suspendedOn)) {
      throw new Problem("WORKTIME-004", suspendedOn).at("resumedOn");
    }
    if (suspendedOn.isBefore(term.startsOn()) || suspendedOn.isAfter(term.dueOn())) {
      throw new Problem("WORKTIME-005", term.startsOn(), term.dueOn()).at("suspendedOn");
    }
    WorkDays days = calendar.workDays();
    LocalDate first = suspendedOn.equals(term.startsOn()) ? suspendedOn.plusDays(1) : suspendedOn;
    boolean working = rule.unit() == TermUnit.WORKING_DAY;
    int lost = 0;
    if (first.isBefore(resumedOn)) {
      lost =
          working
              ? days.between(first, resumedOn)
              : (int) ChronoUnit.DAYS.between(first, resumedOn);
    }
    TermUnit unit = working ? TermUnit.WORKING_DAY : TermUnit.DAY;
    LocalDate end = counted(days, term.countedTo(), lost, unit);
    List<TermStep> steps = withoutMove(term);
    steps.add(TermStep.of(Kind.SUSPENDED, suspendedOn, null, null));
    steps.add(TermStep.of(Kind.RESUMED, resumedOn, end, null).amount(lost, unit));
    return ended(days, rule, term.startsOn(), end, steps);
  }

  private static LocalDate latest(WorkDays days, TermRule rule, ComputedTerm term) {
    if (!rule.extensible()) {
      throw new Problem("WORKTIME-001");
    }
    LocalDate latest = counted(days, term.startsOn(), rule.maxAmount(), rule.maxUnit());
    for (TermStep step : term.steps()) {
      if (step.kind() == Kind.RESUMED) {
        latest = counted(days, latest, step.amount(), step.unit());
      }
    }
    return latest;
  }

  private static LocalDate counted(WorkDays days, LocalDate from, int amount, TermUnit unit) {
    return switch (unit) {
      case DAY -> from.plusDays(amount);
      case WORKING_DAY -> days.plus(from, amount);
      case MONTH -> from.plusMonths(amount);
      case YEAR -> from.plusYears(amount);
    };
  }

  private static boolean endsEarlierInMonth(LocalDate start, LocalDate end, TermUnit unit) {
    return (unit == TermUnit.MONTH || unit == TermUnit.YEAR)
        && end.getDayOfMonth() < start.getDayOfMonth();
  }

  private static List<TermStep> withoutMove(ComputedTerm term) {
    List<TermStep> steps = new ArrayList<>(term.steps());
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).kind() == Kind.MOVED) {
        return new ArrayList<>(steps.subList(0, i));
      }
    }
    return steps;
  }

  private static LocalDate moved(WorkDays days, TermRule rule, LocalDate end) {
    return rule.endMoves() ? days.workingDayFrom(end) : end;
  }

  private static ComputedTerm ended(
      WorkDays days, TermRule rule, LocalDate start, LocalDate end, List<TermStep> steps) {
    LocalDate due = moved(days, rule, end);
    if (!due.equals(end)) {
      FreeDay why = days.free(end).orElseThrow();
      steps.add(TermStep.of(Kind.MOVED, end, due, MOVING).met(why));
      skipped(days, end.plusDays(1), due, steps);
    }
    return new ComputedTerm(rule.code(), start, due, rule.missed(), rule.citation(), steps);
  }

  private static void skipped(
      WorkDays days, LocalDate from, LocalDate until, List<TermStep> steps) {
    from.datesUntil(until.isBefore(from) ? from : until)
        .flatMap(day -> days.free(day).stream())
        .filter(free -> !free.code().equals(FreeDay.WEEKEND))
        .map(free -> TermStep.of(Kind.SKIPPED, free.day(), null, free.citation()).met(free))
        .forEach(steps::add);
  }
}
