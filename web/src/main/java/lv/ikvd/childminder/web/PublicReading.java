package lv.ikvd.childminder.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.web.PlaceNames;

/**
 * What a person means by the words typed into the public search: everyday words name the register
 * (aukle), a place names a municipality, in whatever case it stands (Jelgavā); the rest is a name.
 *
 * @param everyday whether words for the service itself were among them
 * @param name part of a name to look for, or null
 * @param places municipalities that were meant, the likeliest first
 */
record PublicReading(boolean everyday, String name, List<MunicipalityRow> places) {

  /** The text is a name and nothing else. */
  static PublicReading name(String text) {
    return new PublicReading(false, text, List.of());
  }

  /**
   * @param words everyday words, divided by commas; a star stands for any ending
   */
  static PublicReading of(String text, String words, List<MunicipalityRow> all) {
    if (text == null || text.isBlank()) {
      return new PublicReading(false, null, List.of());
    }
    String key = SearchKey.of(text);
    String rest = key;
    for (Pattern word : patterns(words)) {
      rest = word.matcher(rest).replaceAll(" ").strip();
    }
    boolean everyday = !rest.equals(key);
    if (rest.isBlank()) {
      return new PublicReading(everyday, null, List.of());
    }
    List<MunicipalityRow> places = PlaceNames.places(rest, all);
    String name = everyday ? rest : text.strip();
    return new PublicReading(everyday, places.isEmpty() ? name : null, places);
  }

  private static List<Pattern> patterns(String words) {
    return Arrays.stream(words.split(","))
        .map(SearchKey::of)
        .filter(word -> !word.isBlank())
        .sorted(Comparator.comparing(String::length).reversed())
        .map(
            word ->
                Arrays.stream(word.split(" "))
                    .map(PublicReading::pattern)
                    .collect(Collectors.joining(" ", "(?<!\\S)", "(?!\\S)")))
        .map(Pattern::compile)
        .toList();
  }

  private static String pattern(String word) {
    return word.endsWith("*")
        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*"
        : Pattern.quote(word);
  }
}
