package lv.ikvd.party.entity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type, brought into one form before it is stored and committed to. */
final class Texts {

  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");

  private Texts() {}

  /** Composed letters, single spaces, no control characters; null where nothing is left. */
  static String clean(String text) {
    if (text == null) {
      return null;
    }
    String clean =
        WHITE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    return clean.isEmpty() ? null : clean;
  }

  static boolean isLonger(String text, int max) {
    return text != null && text.length() > max;
  }
}
