package lv.ikvd.rulebook.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTextTest {

  @Test
  void putsTheValuesIntoTheirPlaces() {
    ParagraphText text = ParagraphText.of("Reģistrēt: {applicant}. Spēkā ar {effective}.");
    assertThat(text.names()).containsExactlyInAnyOrder("applicant", "effective");
    assertThat(text.fill(Map.of("applicant", "Anna $1 \\ {date}", "effective", "05.03.2026")))
        .isEqualTo("Reģistrēt: Anna $1 \\ {date}. Spēkā ar 05.03.2026.");
  }

  @Test
  void endsASentenceOnce() {
    ParagraphText text = ParagraphText.of("Saņemts {date}. Pārbaudes: {checks}.");
    assertThat(text.fill(Map.of("date", "05.03.2026.", "checks", "izpildīts 06.03.2026.")))
        .isEqualTo("Saņemts 05.03.2026. Pārbaudes: izpildīts 06.03.2026.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{aplicant}", "{}", "{ applicant }", "{applicant", "applicant}", "{{date}}"})
  void refusesATextThatCouldNeverBeFilled(String text) {
    assertThatThrownBy(() -> ParagraphText.of(text))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("RULEBOOK-006"));
  }

  @Test
  void neverLeavesAHoleInAnAct() {
    ParagraphText text = ParagraphText.of("Iesniedzējs: {applicant}, {number}");
    assertThatThrownBy(() -> text.fill(Map.of("applicant", "Anna", "number", " ")))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("RULEBOOK-008");
              assertThat(problem.arguments()).containsExactly("number");
            });
  }
}
