package lv.ikvd.programmelicence.entity.standard;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A plan held against the standards. Which standard it is, is told by the grade and the school
 * year: while a standard is brought in grade by grade, one programme stands under two. Learners
 * keep the standard with which they began a block of grades, so a block is held against the
 * standard that its first grade has in the year in which the programme begins.
 */
public final class PlanCheck {

  private final List<StandardGrade> grades;
  private final List<StandardTotal> totals;

  public PlanCheck(List<StandardGrade> grades, List<StandardTotal> totals) {
    this.grades = List.copyOf(grades);
    this.totals = List.copyOf(totals);
  }

  /** The school year of a day, named by the year in which it begins: with September. */
  public static int schoolYear(LocalDate day) {
    return day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1;
  }

  /** The code of the standard under which a grade stands in a school year. */
  public Optional<String> standard(int grade, int year) {
    return grades.stream()
        .filter(one -> one.grade() == grade && one.in(year))
        .map(StandardGrade::standard)
        .findFirst();
  }

  /** What does not add up, in the order of the grades; empty if the plan is right. */
  public List<PlanFinding> check(List<PlanHours> plan, int firstGrade, int lastGrade, int year) {
    List<PlanFinding> findings = new ArrayList<>();
    int grade = firstGrade;
    while (grade <= lastGrade) {
      Optional<String> standard = standard(grade, year);
      List<StandardTotal> asked = standard.map(totalsFrom(grade)).orElse(List.of());
      int last = asked.isEmpty() ? grade : Math.min(lastGrade, asked.get(0).gradeTo());
      if (asked.isEmpty()) {
        PlanFinding.Kind kind =
            standard.isEmpty() ? PlanFinding.Kind.NO_STANDARD : PlanFinding.Kind.NO_TOTALS;
        findings.add(
            new PlanFinding(
                kind,
                standard.orElse(null),
                grade,
                grade,
                null,
                hours(plan, null, grade, grade),
                0));
      }
      for (StandardTotal total : asked) {
        compare(total, hours(plan, total.subject(), grade, last)).ifPresent(findings::add);
      }
      grade = last + 1;
    }
    return findings;
  }

  private Function<String, List<StandardTotal>> totalsFrom(int grade) {
    return standard ->
        totals.stream()
            .filter(total -> total.standard().equals(standard) && total.gradeFrom() == grade)
            .sorted(
                Comparator.comparing(
                    StandardTotal::subject, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
  }

  private static int hours(List<PlanHours> plan, String subject, int from, int to) {
    return plan.stream()
        .filter(row -> row.grade() >= from && row.grade() <= to)
        .filter(row -> subject == null || row.subject().equals(subject))
        .mapToInt(PlanHours::hours)
        .sum();
  }

  private static Optional<PlanFinding> compare(StandardTotal total, int hours) {
    if (total.min() != null && hours < total.min()) {
      boolean none = hours == 0 && total.subject() != null;
      return Optional.of(
          finding(
              none ? PlanFinding.Kind.MISSING : PlanFinding.Kind.TOO_FEW,
              total,
              hours,
              total.min()));
    }
    return total.max() != null && hours > total.max()
        ? Optional.of(finding(PlanFinding.Kind.TOO_MANY, total, hours, total.max()))
        : Optional.empty();
  }

  private static PlanFinding finding(
      PlanFinding.Kind kind, StandardTotal total, int hours, int bound) {
    return new PlanFinding(
        kind, total.standard(), total.gradeFrom(), total.gradeTo(), total.subject(), hours, bound);
  }
}
