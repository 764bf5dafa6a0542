package lv.ikvd.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which page a note was opened. */
class NoteBeanTest {

  @ParameterizedTest
  @CsvSource({
    "/case/view/LIE-2026-000012, LIE-2026-000012",
    "/childminder/entry/BU-1042?asOf=01.01.2026, BU-1042",
    "/privatepractice/entry/PP-7/, PP-7",
    "/case/queue/mine, ",
    "/consultation/view/12, ",
    "https://example.lv/case/view/LIE-1, ",
    "//example.lv/LIE-1, ",
    "/case/view/LIE-1#x, ",
    ", "
  })
  void knowsTheNumberOfACaseOrAnEntry(String page, String number) {
    assertThat(NoteBean.number(page)).isEqualTo(number);
  }
}
