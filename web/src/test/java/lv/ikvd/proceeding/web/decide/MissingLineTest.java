package lv.ikvd.proceeding.web.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.shell.web.Messages;
import org.junit.jupiter.api.Test;

class MissingLineTest {

  private static final List<Finding> OPEN =
      List.of(Finding.of("PROC-022", "check-PERMIT", "Ir atļauja", "There is a permission"));

  @Test
  void namesACheckInTheReadersLanguage() {
    assertThat(text(Messages.LATVIAN)).isEqualTo("Nav pabeigta pārbaude „Ir atļauja”.");
    assertThat(text(Locale.ENGLISH))
        .isEqualTo("The check “There is a permission” is not finished.");
  }

  private static String text(Locale locale) {
    return MissingLine.of(OPEN, "LIE-2026-000001", new Words(locale)).get(0).text();
  }
}
