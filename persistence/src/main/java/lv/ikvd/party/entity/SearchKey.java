package lv.ikvd.party.entity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The key by which names are found: case and diacritics folded, white space collapsed. The same
 * folding as the SQL function {@code search_key}; letter by letter, as the database does it,
 * because Java's own lower case of a word depends on its neighbours.
 */
public final class SearchKey {

  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern WHITE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern WILDCARDS = Pattern.compile("[\\\\%_]");

  private SearchKey() {}

  /** The key of a name; null stays null. */
  public static String of(String name) {
    if (name == null) {
      return null;
    }
    StringBuilder lower = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFD)
        .codePoints()
        .map(Character::toLowerCase)
        .forEach(lower::appendCodePoint);
    String collapsed = WHITE.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll(" ");
    return trimSpaces(collapsed);
  }

  /** A {@code like} pattern that finds the fragment anywhere in a key. */
  public static String containing(String fragment) {
    return '%' + WILDCARDS.matcher(of(fragment)).replaceAll("\\\\$0") + '%';
  }

  private static String trimSpaces(String text) {
    int from = text.startsWith(" ") ? 1 : 0;
    int to = text.length() > from && text.endsWith(" ") ? text.length() - 1 : text.length();
    return text.substring(from, to);
  }
}
