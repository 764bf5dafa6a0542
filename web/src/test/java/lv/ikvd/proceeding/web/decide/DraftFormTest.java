package lv.ikvd.proceeding.web.decide;

import static org.assertj.core.api.Assertions.assertThat;

import lv.ikvd.proceeding.service.deciding.DraftCommand;
import org.junit.jupiter.api.Test;

class DraftFormTest {

  /** A browser sends back each line of what nobody touched with an end of its own. */
  @Test
  void knowsATextThatNobodyTouched() {
    DraftForm form =
        DraftForm.of(
            new DraftCommand("REGISTER", null, null, "Anna\nRīga", "a\n\nb", "c", "d", "e", "f"));
    DraftCommand composed = form.command();

    form.setAddressee("Anna\r\nRīga");
    form.setFacts("a\r\n\r\nb");
    form.setKind("REFUSE");
    assertThat(form.untouchedSince(composed)).isTrue();

    form.setFacts("a\r\n\r\nB");
    assertThat(form.untouchedSince(composed)).isFalse();
  }
}
