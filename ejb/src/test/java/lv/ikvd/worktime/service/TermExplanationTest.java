package lv.ikvd.worktime.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import lv.ikvd.rulebook.entity.TermRule;
import lv.ikvd.rulebook.entity.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermExplanationTest {

  private final TermCalculator calculator = new TermCalculator(TestCalendar.of2026());

  private static Properties bundle(String language) {
    Properties messages = new Properties();
    Path file = Path.of("../web/src/main/resources/messages/worktime_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      messages.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return messages;
  }

  private static TermExplanation in(String language) {
    Properties messages = bundle(language);
    return new TermExplanation(
        Locale.forLanguageTag(language),
        key -> {
          assertThat(messages).containsKey(key);
          return messages.getProperty(key);
        });
  }

  @Test
  void readsLikeAnOfficialWouldExplainIt() {
    TermRule rule = TermCalculatorTest.rule(1, TermUnit.MONTH);
    ComputedTerm term = calculator.compute(rule, LocalDate.parse("2026-03-03"));

    assertThat(in("lv").lines(term))
        .containsExactly(
            "Termiņš sākas ar notikumu 03.03.2026; šī diena netiek skaitīta"
                + " (Administratīvā procesa likuma 42. pants).",
            "Termiņa garums ir 1 mēnesis, skaitot līdz 03.04.2026 (p. 1).",
            "03.04.2026 nav darba diena (Lielā Piektdiena), tāpēc termiņš beidzas nākamajā darba"
                + " dienā 07.04.2026 (Administratīvā procesa likuma 43. pants).",
            "05.04.2026 nav darba diena: Pirmās Lieldienas"
                + " (Likuma \"Par svētku, atceres un atzīmējamām dienām\" 1. pants).",
            "06.04.2026 nav darba diena: Otrās Lieldienas"
                + " (Likuma \"Par svētku, atceres un atzīmējamām dienām\" 1. pants).",
            "Termiņa pēdējā diena ir 07.04.2026.");
    assertThat(in("en").lines(term)).last().isEqualTo("The last day of the term is 7 April 2026.");
  }

  @Test
  void namesDaysByActAndStandstill() {
    TermRule rule = TermCalculatorTest.rule(30, TermUnit.DAY);
    ComputedTerm term = calculator.compute(rule, LocalDate.parse("2025-12-01"));
    ComputedTerm resumed =
        calculator.resume(rule, term, LocalDate.parse("2025-12-03"), LocalDate.parse("2025-12-24"));

    assertThat(in("lv").lines(term)).anyMatch(line -> line.contains("pārcelta diena"));
    assertThat(in("en").lines(term)).anyMatch(line -> line.contains("moved day"));
    assertThat(in("lv").lines(resumed))
        .contains(
            "Termiņa tecējums apturēts 03.12.2025.",
            "Termiņa tecējums atjaunots 24.12.2025; netiek ieskaitīts: 21 diena;"
                + " termiņš beidzas 21.01.2026.");
    assertThat(in("en").lines(calculator.extend(rule, resumed)))
        .anyMatch(line -> line.startsWith("The term was extended to 22 April 2026;"));
  }

  @ParameterizedTest
  @CsvSource({"1, diena", "2, dienas", "11, dienas", "21, diena", "111, dienas", "30, dienas"})
  void countsInLatvian(int amount, String noun) {
    assertThat(in("lv").length(amount, TermUnit.DAY)).isEqualTo(amount + " " + noun);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lv", "en"})
  void hasAMessageForEveryStepAndUnit(String language) {
    Properties messages = bundle(language);
    assertThat(Arrays.stream(TermStep.Kind.values()).map(kind -> "worktime.step." + kind))
        .allSatisfy(key -> assertThat(messages).containsKey(key));
    assertThat(Arrays.stream(TermUnit.values()).map(unit -> "worktime.length." + unit))
        .allSatisfy(key -> assertThat(messages).containsKeys(key + ".one", key + ".many"));
    assertThat(messages.keySet()).isEqualTo(bundle(language.equals("lv") ? "en" : "lv").keySet());
  }
}
