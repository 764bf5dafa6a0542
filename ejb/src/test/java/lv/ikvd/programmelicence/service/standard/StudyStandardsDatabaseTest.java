package lv.ikvd.programmelicence.service.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import lv.ikvd.classifier.entity.ClassifierRepository;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.programmelicence.entity.classification.Classification;
import lv.ikvd.programmelicence.entity.standard.PlanCheck;
import lv.ikvd.programmelicence.entity.standard.PlanFinding;
import lv.ikvd.programmelicence.entity.standard.SampleProgramme;
import lv.ikvd.programmelicence.entity.standard.StandardRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Standards and samples as they are delivered. */
class StudyStandardsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @ParameterizedTest
  @CsvSource({
    "2019, BASIC_2014 BASIC_2014 BASIC_2014, SECONDARY_2013 SECONDARY_2013 SECONDARY_2013",
    "2020, BASIC_2018 BASIC_2014 BASIC_2014, SECONDARY_2019 SECONDARY_2013 SECONDARY_2013",
    "2021, BASIC_2018 BASIC_2018 BASIC_2014, SECONDARY_2019 SECONDARY_2019 SECONDARY_2013",
    "2022, BASIC_2018 BASIC_2018 BASIC_2018, SECONDARY_2019 SECONDARY_2019 SECONDARY_2019"
  })
  void newStandardsComeGradeByGrade(int year, String basic, String secondary) {
    PlanCheck check = in(StudyStandards::planCheck);

    for (int block : new int[] {1, 4, 7}) {
      assertThat(standards(check, block, year)).as(block + " in " + year).isEqualTo(basic);
    }
    assertThat(standards(check, 10, year)).isEqualTo(secondary);
  }

  @Test
  void everySampleHasACodeThatIsReadAndAPlanThatAddsUp() {
    Classification classification =
        database.inTransaction(
            em -> new Classification(new ClassifierRepository(em).all(Classification.LISTS)));
    for (SampleProgramme sample : in(StudyStandards::samples)) {
      assertThat(classification.read(sample.programmeCode(), sample.validFrom()).general())
          .as(sample.code())
          .isTrue();
      assertThat(findings(sample, 2022)).as(sample.code()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021})
  void whileItIsBroughtInAProgrammeIsHeldAgainstTheNewStandardByItsBlocks(int year) {
    SampleProgramme basic = in(s -> s.sample("BASIC"));
    assertThat(findings(basic, year)).isEmpty();
    assertThat(findings(basic, 2019))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(PlanFinding.Kind.NO_TOTALS));
  }

  @Test
  void aSampleThatThereIsNotIsRefused() {
    assertThatThrownBy(() -> in(s -> s.sample("NONE")))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("STANDARD-001"));
  }

  private static String standards(PlanCheck check, int first, int year) {
    return String.join(
        " ",
        IntStream.range(first, first + 3)
            .mapToObj(grade -> check.standard(grade, year).orElseThrow())
            .toList());
  }

  private static List<PlanFinding> findings(SampleProgramme sample, int year) {
    return in(s -> s.check(sample, s.plan(sample.code()), year));
  }

  private static <T> T in(Function<StudyStandards, T> use) {
    return database.inTransaction(em -> use.apply(new StudyStandards(new StandardRepository(em))));
  }
}
