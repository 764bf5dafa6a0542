package lv.ikvd.proceeding.service.letters;

import java.io.Serializable;

/** A text that may be taken into a letter, with what it answers and its legal ground. */
public record LetterOffer(String code, String title, String text, String citation)
    implements Serializable {

  LetterSource source() {
    return new LetterSource(code, null, text, citation, true);
  }
}
