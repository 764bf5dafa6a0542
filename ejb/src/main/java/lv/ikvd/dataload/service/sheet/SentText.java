package lv.ikvd.dataload.service.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text as others send it: in whichever encoding, divided by semicolons, commas or tabs. */
public final class SentText {

  private static final int LONGEST_LINE = 2_000;

  private SentText() {}

  /** The mark decides; without one, whatever is not valid UTF-8 is Windows-1257. */
  public static String decode(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException baltic) {
      return new String(bytes, Charset.forName("windows-1257"));
    }
  }

  /** Semicolon, tab or comma: the one in most lines. */
  public static char delimiter(List<String> texts) {
    char comma = having(texts, ';') >= having(texts, ',') ? ';' : ',';
    return having(texts, '\t') > having(texts, comma) ? '\t' : comma;
  }

  /** In how many of the first lines a character stands. */
  private static long having(List<String> texts, char delimiter) {
    return texts.stream()
        .limit(10)
        .filter(text -> text.length() <= LONGEST_LINE && text.indexOf(delimiter) >= 0)
        .count();
  }

  /** Empty if a quote is never closed. */
  public static Optional<List<String>> cells(String text, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"' && (quoted || cell.toString().isBlank())) {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return quoted ? Optional.empty() : Optional.of(cells);
  }
}
