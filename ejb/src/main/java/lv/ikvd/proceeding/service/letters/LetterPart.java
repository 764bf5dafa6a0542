package lv.ikvd.proceeding.service.letters;

import java.io.Serializable;

/**
 * A paragraph of a letter that is being written.
 *
 * @param taken whether it stands in the letter
 * @param own the author's own wording of it; null while the checked text stands
 * @param confirmed the state of the law in sight of which the author kept it after a change; null
 *     if none
 */
public record LetterPart(LetterSource source, boolean taken, String own, String confirmed)
    implements Serializable {

  public LetterPart(LetterSource source, boolean taken) {
    this(source, taken, null, null);
  }

  public String code() {
    return source.code();
  }

  public LetterPart taking(boolean take) {
    return new LetterPart(source, take, own, confirmed);
  }

  public LetterPart wording(String text) {
    return new LetterPart(source, taken, text, confirmed);
  }

  LetterPart confirming(String state) {
    return new LetterPart(source, taken, own, state);
  }
}
