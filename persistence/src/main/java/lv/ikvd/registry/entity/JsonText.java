package lv.ikvd.registry.entity;

import java.util.Locale;

/** A text as JSON writes it. */
public final class JsonText {

  private JsonText() {}

  /** In quotes, with what JSON may not hold as it is written by its number. */
  public static void append(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < 0x20) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
