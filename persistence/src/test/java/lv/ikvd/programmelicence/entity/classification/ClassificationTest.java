package lv.ikvd.programmelicence.entity.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.problem.entity.Problem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is read explains back to the same code; what is refused is refused with its sign. */
class ClassificationTest {

  private static final LocalDate START = LocalDate.of(2000, 1, 1);
  private static final LocalDate ON = LocalDate.of(2022, 3, 1);
  private static final LocalDate FORM_2_ENDS = LocalDate.of(2022, 9, 1);

  private final Classification classification = new Classification(values());

  @Property
  void aCodeIsPutTogetherAgainFromItsParts(@ForAll("codes") String code) {
    ProgrammeCode read = classification.read(code, ON);

    assertThat(read.code()).isEqualTo(code);
    StringBuilder again = new StringBuilder(read.signs(CodePart.KIND));
    again.append(read.signs(CodePart.PROGRAMME_GROUP));
    for (CodePart part :
        List.of(CodePart.SPECIAL_TYPE, CodePart.LANGUAGE, CodePart.PROGRAMME_SET, CodePart.FORM)) {
      read.part(part).ifPresent(meaning -> again.append(meaning.signs()));
    }
    assertThat(again.toString()).isEqualTo(code);
    assertThat(read.parts())
        .allSatisfy(
            meaning ->
                assertThat(code.substring(meaning.first() - 1, meaning.last()))
                    .isEqualTo(meaning.signs()));
    assertThat(classification.read(read.spaced(), ON)).isEqualTo(read);
    assertThat(classification.read(" " + code.toLowerCase(Locale.ROOT) + "\u00a0", ON))
        .isEqualTo(read);
  }

  @Property
  void whateverIsTypedIsReadOrRefusedInWords(@ForAll String typed) {
    try {
      assertThat(classification.read(typed, ON).code()).isEqualTo(Classification.normalised(typed));
    } catch (Problem refused) {
      assertThat(refused.all())
          .allSatisfy(
              problem -> {
                assertThat(problem.code()).startsWith("LIK-00");
                assertThat(problem.field()).contains("code");
              });
    }
  }

  @Example
  void theSignAtFaultIsNamed() {
    refused("X1016011", "LIK-001", 1);
    refused("3101X011", "LIK-001", 5);
    refused("310160119", "LIK-001", 9);
    refused("3101", "LIK-002", 4);
    refused("", "LIK-002", 0);
    refused(null, "LIK-002", 0);
    refused("3101601", "LIK-002", 7);
    refused("31016019", "LIK-003", "8");
    refused("39016011", "LIK-003", "1–2");
  }

  @Example
  void allThatIsWrongIsToldAtOnce() {
    assertThatThrownBy(() -> classification.read("31016099", ON))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.all())
                    .extracting(one -> one.arguments()[1])
                    .containsExactly("7", "8"));
  }

  @Example
  void aValueHoldsUntilItsLastDay() {
    assertThat(classification.read("31016012", FORM_2_ENDS.minusDays(1)).signs(CodePart.FORM))
        .isEqualTo("2");
    assertThatThrownBy(() -> classification.read("31016012", FORM_2_ENDS))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("LIK-004");
              assertThat(problem.arguments())
                  .containsExactly("31016012", "8", "2", CodePart.FORM, FORM_2_ENDS.minusDays(1));
            });
    assertThatThrownBy(() -> classification.read("31016011", START.minusDays(1)))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("LIK-005"));
  }

  @Example
  void aVocationalCodeMayHaveNoForm() {
    ProgrammeCode read = classification.read("10v 212 01", ON);
    assertThat(read.code()).isEqualTo("10V21201");
    assertThat(read.general()).isFalse();
    assertThat(read.part(CodePart.FORM)).isEmpty();
    assertThat(read.spaced()).isEqualTo("10V 212 01");
    assertThat(classification.read("33212011", ON).spaced()).isEqualTo("33 212 01 1");
    assertThat(classification.read("31016011", ON).general()).isTrue();
  }

  private void refused(String code, String problem, Object place) {
    assertThatThrownBy(() -> classification.read(code, ON))
        .as(code)
        .isInstanceOfSatisfying(
            Problem.class,
            thrown -> {
              assertThat(thrown.code()).isEqualTo(problem);
              assertThat(thrown.arguments()[1]).isEqualTo(place);
            });
  }

  @Provide
  Arbitrary<String> codes() {
    Arbitrary<String> general =
        Combinators.combine(
                Arbitraries.of("01", "21", "31"),
                Arbitraries.of("0160", "0155", "0111"),
                Arbitraries.of("1", "2"),
                Arbitraries.of("1", "2"))
            .as((kind, special, language, form) -> kind + special + language + form);
    Arbitrary<String> vocational =
        Combinators.combine(
                Arbitraries.of("33", "10V"),
                Arbitraries.of("212", "811"),
                Arbitraries.integers().between(0, 99).map(set -> String.format("%02d", set)),
                Arbitraries.of("", "1", "2"))
            .as((kind, group, set, form) -> kind + group + set + form);
    return Arbitraries.oneOf(general, vocational);
  }

  private static List<ClassifierValueRow> values() {
    List<ClassifierValueRow> rows = new ArrayList<>();
    add(rows, "LIK_STAGE", "0", "1", "2", "3");
    add(rows, "LIK_KIND_GENERAL", "01", "21", "31");
    add(rows, "LIK_KIND_VOCATIONAL", "33", "10V");
    add(rows, "LIK_THEMATIC", "0", "2", "8");
    add(rows, "LIK_AREA", "01", "21", "81");
    add(rows, "LIK_GROUP", "011", "015", "016", "212", "811");
    add(rows, "LIK_SPECIAL", "0160", "0155", "0111");
    add(rows, "LIK_LANGUAGE", "1", "2");
    add(rows, "LIK_FORM", "1");
    rows.add(row("LIK_FORM", "2", FORM_2_ENDS));
    return rows;
  }

  private static void add(List<ClassifierValueRow> rows, String list, String... codes) {
    for (String code : codes) {
      rows.add(row(list, code, null));
    }
  }

  private static ClassifierValueRow row(String list, String code, LocalDate to) {
    return new ClassifierValueRow(
        1, 0, list, code, "Nosaukums " + code, "Name " + code, null, 0, true, START, to);
  }
}
