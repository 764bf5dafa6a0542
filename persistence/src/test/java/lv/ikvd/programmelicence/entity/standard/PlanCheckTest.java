package lv.ikvd.programmelicence.entity.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlanCheckTest {

  private final PlanCheck check =
      new PlanCheck(
          List.of(
              grade("OLD", 1, 2014, 2019),
              grade("NEW", 1, 2020, null),
              grade("OLD", 2, 2014, 2020),
              grade("NEW", 2, 2021, null),
              grade("NEW", 4, 2020, null)),
          List.of(
              new StandardTotal("NEW", 1, 2, "MATHEMATICS", 300, null, true),
              new StandardTotal("NEW", 1, 2, null, 500, 800, true),
              new StandardTotal("NEW", 4, 4, null, null, 400, true)));

  @Property
  void aPlanIsRightExactlyIfItStandsBetweenItsBounds(
      @ForAll @IntRange(max = 500) int mathematics, @ForAll @IntRange(max = 500) int sport) {
    List<PlanFinding> findings =
        check.check(
            List.of(new PlanHours("MATHEMATICS", 1, mathematics), new PlanHours("SPORT", 2, sport)),
            1,
            2,
            2020);

    int all = mathematics + sport;
    assertThat(findings.isEmpty()).isEqualTo(mathematics >= 300 && all >= 500 && all <= 800);
    assertThat(findings)
        .filteredOn(finding -> finding.subject() != null)
        .allSatisfy(
            finding ->
                assertThat(finding.kind())
                    .isEqualTo(
                        mathematics == 0 ? PlanFinding.Kind.MISSING : PlanFinding.Kind.TOO_FEW));
  }

  @Example
  void aBlockFollowsTheStandardWithWhichItBegan() {
    assertThat(check.standard(1, 2020)).contains("NEW");
    assertThat(check.standard(2, 2020)).contains("OLD");
    assertThat(check.standard(2, 2021)).contains("NEW");
    assertThat(check.standard(9, 2021)).isEmpty();
    List<PlanHours> plan =
        List.of(new PlanHours("MATHEMATICS", 1, 300), new PlanHours("SPORT", 2, 250));
    assertThat(check.check(plan, 1, 2, 2020)).isEmpty();
    assertThat(check.check(plan, 1, 2, 2019))
        .extracting(PlanFinding::kind)
        .containsExactly(PlanFinding.Kind.NO_TOTALS, PlanFinding.Kind.NO_TOTALS);
  }

  @Example
  void saysWhatIsTooManyAndWhereNoStandardIsKnown() {
    List<PlanFinding> findings = check.check(List.of(new PlanHours("SPORT", 4, 401)), 3, 4, 2020);

    assertThat(findings)
        .extracting(PlanFinding::kind)
        .containsExactly(PlanFinding.Kind.NO_STANDARD, PlanFinding.Kind.TOO_MANY);
    assertThat(findings.get(1)).hasFieldOrPropertyWithValue("hours", 401);
    assertThat(findings.get(1)).hasFieldOrPropertyWithValue("bound", 400);
  }

  @Example
  void aSchoolYearBeginsWithSeptember() {
    assertThat(PlanCheck.schoolYear(LocalDate.of(2020, 8, 31))).isEqualTo(2019);
    assertThat(PlanCheck.schoolYear(LocalDate.of(2020, 9, 1))).isEqualTo(2020);
    assertThat(PlanCheck.schoolYear(LocalDate.of(2021, 1, 1))).isEqualTo(2020);
  }

  private static StandardGrade grade(String standard, int grade, int from, Integer to) {
    return new StandardGrade(standard, grade, from, to, true);
  }
}
