package lv.ikvd.proceeding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.ikvd.shell.web.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTextsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

  @ParameterizedTest
  @CsvSource({
    "2026-03-14, 2, LV, atlikušas 2 darba dienas",
    "2026-03-12, 1, LV, atlikusi 1 darba diena",
    "2026-04-09, 21, LV, atlikusi 21 darba diena",
    "2026-03-25, 11, LV, atlikušas 11 darba dienas",
    "2026-03-11, 0, LV, šodien",
    "2026-03-09, -2, LV, nokavēts par 2 darba dienām",
    "2026-03-10, -1, LV, nokavēts par 1 darba dienu",
    "2026-04-09, 21, EN, 21 working days left",
    "2026-03-12, 1, EN, 1 working day left"
  })
  void countsWorkingDaysInBothLanguages(LocalDate due, int left, String language, String text) {
    Words words = new Words(language.equals("EN") ? Messages.ENGLISH : Messages.LATVIAN);

    assertThat(TermTexts.left(words, due, TODAY, left)).isEqualTo(text);
  }

  @Test
  void aTermThatEndsOnAFreeDayIsNotLateUntilItHasPassed() {
    Words words = new Words(Messages.LATVIAN);
    LocalDate sunday = LocalDate.of(2026, 3, 15);

    assertThat(TermTexts.left(words, sunday, sunday.minusDays(1), 0)).doesNotContain("nokavēts");
    assertThat(TermTexts.left(words, sunday.minusDays(1), sunday, 0)).isEqualTo("nokavēts");
  }
}
