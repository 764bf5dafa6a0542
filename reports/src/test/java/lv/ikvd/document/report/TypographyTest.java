package lv.ikvd.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SIA \"Rūķis\"|SIA „Rūķis”",
        "SIA “Rūķis”|SIA „Rūķis”",
        "SIA „Rūķis“|SIA „Rūķis”",
        "(\"a\")|(„a”)",
        "2026. gada 14. martā|2026.~gada 14.~martā",
        "noteikumi Nr. 404|noteikumi Nr.~404",
        "50.3 panta|50.³~panta",
        "12.1. punkts|12.1.~punkts",
        "J. Bērziņš|J.~Bērziņš",
        "nodeva 1 234,50 EUR|nodeva 1~234,50~EUR",
        "2020 - 2026|2020~– 2026",
        "utt...|utt…",
        "Ogļu iela 15-4|Ogļu iela 15-4",
      })
  void latvianHabits(String typed, String printed) {
    assertThat(Typography.of(typed).replace('\u00a0', '~')).isEqualTo(printed);
  }

  @Test
  void linesStayAndOtherWhiteSpaceIsOneSpace() {
    assertThat(Typography.of("a \t b\r\nc\u2028d\u000be")).isEqualTo("a b\nc\nd\ne");
  }

  @Test
  void whatHasNoPlaceOnPaperIsDroppedAndWhatTheFontLacksIsNamed() {
    assertThat(Typography.of("a\u0000\u0007\u200b\u202e\ufeff\ud800b \ud83d\ude00 \u6f22"))
        .isEqualTo("ab [U+1F600] [U+6F22]");
  }

  @Test
  void datesAndMoments() {
    assertThat(Typography.inWords(LocalDate.of(2026, 3, 14)))
        .isEqualTo("2026.\u00a0gada 14.\u00a0martā");
    assertThat(Typography.brief(LocalDate.of(2026, 3, 4))).isEqualTo("04.03.2026.");
    assertThat(Typography.inWords(Instant.parse("2026-12-31T22:30:00Z")))
        .isEqualTo("2027.\u00a0gada 1.\u00a0janvārī plkst.\u00a000.30");
  }

  @Property
  void anythingSetTwiceIsTheSame(@ForAll String text) {
    String once = Typography.of(text);
    assertThat(Typography.of(once)).isEqualTo(once);
  }
}
