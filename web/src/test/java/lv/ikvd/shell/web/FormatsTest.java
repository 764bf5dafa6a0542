package lv.ikvd.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.ikvd.problem.entity.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14.03.2026",
        "14.03.2026.",
        "14032026",
        "14.3.26",
        "14.3.2026",
        "2026-03-14",
        " 14/03/2026 "
      })
  void readsADateAsPeopleTypeIt(String typed) {
    assertThat(Formats.readDate(typed)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "30.02.2026",
        "29.02.2026",
        "31042026",
        "14.13.2026",
        "14.03",
        "1403202",
        "rīt"
      })
  void refusesWhatIsNoDay(String typed) {
    assertThat(Formats.readDate(typed)).isEmpty();
  }

  @Test
  void readsTheLeapDay() {
    assertThat(Formats.readDate("29.02.2028")).contains(LocalDate.of(2028, 2, 29));
  }

  @Property
  void readsWhatItShows(@ForAll @IntRange(min = -100_000, max = 100_000) int days) {
    LocalDate day = DAY.plusDays(days);
    assertThat(Formats.readDate(Formats.typedDate(day))).contains(day);
    assertThat(Formats.readDate(Formats.date(day, Messages.LATVIAN))).contains(day);
  }

  @Test
  void showsNumbersWithNonBreakingSpacesAndComma() {
    assertThat(Formats.number(new BigDecimal("1234567.5"), Messages.LATVIAN))
        .isEqualTo("1\u00a0234\u00a0567,5");
    assertThat(Formats.number(1234.5, Locale.ENGLISH)).isEqualTo("1,234.5");
  }

  @Test
  void showsCentsOfMoneyAlways() {
    assertThat(Formats.money(new BigDecimal("1234.5"), "EUR", Messages.LATVIAN))
        .isEqualTo("1\u00a0234,50\u00a0EUR");
    assertThat(Formats.money(new BigDecimal("-0.4"), "EUR", Locale.ENGLISH))
        .isEqualTo("-0.40\u00a0EUR");
  }

  @Test
  void showsMomentsAsTheyAreInRiga() {
    assertThat(Formats.moment(Instant.parse("2026-12-31T22:30:00Z"), Messages.LATVIAN))
        .isEqualTo("01.01.2027.\u00a000:30");
    assertThat(Formats.moment(Instant.parse("2026-07-01T09:05:00Z"), Locale.ENGLISH))
        .isEqualTo("01.07.2026\u00a012:05");
  }

  @Test
  void countsNoneInWordsOfItsOwnWhereThereAreSome() {
    assertThat(Texts.counted(Messages.LATVIAN, "shell.list.total", 0)).isEqualTo("ierakstu");
    assertThat(Texts.counted(Messages.LATVIAN, "shell.list.total", 21)).isEqualTo("ieraksts");
    assertThat(Texts.counted(Messages.LATVIAN, "rulebook.length.MONTH", 0)).isEqualTo("0 mēneši");
  }

  @Test
  void showsValuesOfAnyType() {
    assertThat(Texts.show(Messages.LATVIAN, null)).isEqualTo("–");
    assertThat(Texts.show(Messages.LATVIAN, true)).isEqualTo("jā");
    assertThat(Texts.show(Messages.LATVIAN, List.of(DAY, 1000)))
        .isEqualTo("14.03.2026., 1\u00a0000");
    assertThat(Texts.key(Problem.Kind.INVALID)).isEqualTo("problem.Kind.INVALID");
  }

  @Test
  void endsASentenceWithADateOnce() {
    assertThat(Texts.of(Messages.LATVIAN, "PROC-017", DAY)).endsWith(" 14.03.2026.");
    assertThat(Texts.of(Messages.ENGLISH, "PROC-017", DAY)).endsWith(" 14.03.2026.");
  }

  @Test
  void fillsValuesIntoTextsWithApostrophes() {
    assertThat(Texts.of(Locale.ENGLISH, "SHELL-012", "status"))
        .isEqualTo("The value of the filter “status” is not known.");
    assertThat(Texts.of(Locale.ENGLISH, "SHELL-012.remedy", "x")).contains("filter's");
  }

  @ParameterizedTest
  @ValueSource(strings = {"010190-12345", "01019012345", "010190 12345", " 010190–12345 "})
  void knowsTheFormOfAPersonalCode(String typed) {
    assertThat(PersonalCodeConverter.read(typed)).contains("010190-12345");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0101901234", "010190-1234a", "010190-123456", "BU-1042"})
  void leavesOtherTextsAlone(String typed) {
    assertThat(PersonalCodeConverter.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil", "/a\nb", ""})
  void comesBackOnlyInsideTheApplication(String path) {
    assertThat(LanguageServlet.back(path)).isEqualTo("/");
    assertThat(LanguageServlet.back("/style?q=a")).isEqualTo("/style?q=a");
  }
}
