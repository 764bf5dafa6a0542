package lv.ikvd.programmelicence.service.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.classifier.entity.ClassifierRepository;
import lv.ikvd.classifier.service.ClassifierChanged;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.job.service.TestEvent;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.programmelicence.entity.classification.CodePart;
import lv.ikvd.programmelicence.entity.classification.ProgrammeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The classification as it is delivered reads the codes of the kinds that are licensed. */
class ProgrammeCodesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate ON = LocalDate.of(2020, 9, 1);

  @ParameterizedTest
  @CsvSource({
    "01011111, Pirmsskolas izglītības programma, true",
    "01015511, Pirmsskolas izglītības programma, true",
    "11011111, Pamatizglītības pirmā posma programma (1.–6. klase), true",
    "21011121, Pamatizglītības programma (1.–9. klase), true",
    "21015611, Pamatizglītības programma (1.–9. klase), true",
    "31016011, Vispārējās vidējās izglītības programma, true",
    "31016013, Vispārējās vidējās izglītības programma, true",
    "31016022, Vispārējās vidējās izglītības programma, true",
    "33 811 02 1, Profesionālās vidējās izglītības programma, false",
    "30T 346 01 1, Profesionālās tālākizglītības programma (3. līmenis), false",
    "20P 761 00 1, Profesionālās pilnveides programma pēc pamatizglītības, false",
    "10V 813 00 1, Profesionālās ievirzes programma, false"
  })
  void readsCodesOfEveryKind(String code, String kind, boolean general) {
    ProgrammeCode read = read(code, ON);

    assertThat(read.part(CodePart.KIND).orElseThrow().name("lv")).isEqualTo(kind);
    assertThat(read.general()).isEqualTo(general);
    assertThat(read.parts())
        .filteredOn(meaning -> meaning.part() != CodePart.PROGRAMME_SET)
        .allSatisfy(meaning -> assertThat(meaning.name("en")).isNotBlank());
  }

  @Test
  void theExampleOfTheReportIsExplained() {
    assertThat(read("31016011", ON).parts())
        .extracting(meaning -> meaning.name("lv"))
        .containsExactly(
            "Vidējā izglītība",
            "Vispārējās vidējās izglītības programma",
            "Vispārējā izglītība",
            "Vispārējās izglītības programmas",
            "Vispārējās vidējās izglītības programmas",
            "Bez speciālā veida",
            "Latviešu valoda",
            "Klātiene");
  }

  @Test
  void theEveningFormEndedWithAugust2022() {
    assertThat(read("31016012", LocalDate.of(2022, 8, 31)).signs(CodePart.FORM)).isEqualTo("2");
    assertRefused("31016012", LocalDate.of(2022, 9, 1), "8", LocalDate.of(2022, 8, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"224", "225", "310", "763"})
  void fourGroupsEndedWith2022(String group) {
    String code = "30P" + group + "001";
    LocalDate last = LocalDate.of(2022, 12, 31);

    assertThat(read(code, last).signs(CodePart.PROGRAMME_GROUP)).isEqualTo(group);
    assertRefused(code, last.plusDays(1), "4–6", last);
  }

  private void assertRefused(String code, LocalDate on, String places, LocalDate last) {
    assertThatThrownBy(() -> read(code, on))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("LIK-004");
              assertThat(List.of(problem.arguments())).contains(places, last);
            });
  }

  private static ProgrammeCode read(String code, LocalDate on) {
    return database.inTransaction(
        em ->
            new ProgrammeCodes(
                    new Classifiers(
                        new ClassifierRepository(em), new TestEvent<ClassifierChanged>()))
                .read(code, on));
  }
}
