package lv.ikvd.party.entity.erasing;

import java.util.List;
import java.util.Locale;

/**
 * Texts that point to a person: whole names in both orders, codes, contacts, addresses, the longest
 * first.
 *
 * @param names given and family name, for texts in which they stand apart
 */
public record Traces(List<String> texts, List<List<String>> names) {

  public Traces {
    texts = List.copyOf(texts);
    names = List.copyOf(names);
  }

  /** For an array parameter of a query. */
  public String[] array() {
    return texts.toArray(String[]::new);
  }

  /** Whether a text points to the person. */
  public boolean in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return texts.stream().anyMatch(trace -> lower.contains(trace.toLowerCase(Locale.ROOT)));
  }

  /** A trace shows neither itself nor what it is about. */
  @Override
  public String toString() {
    return "Traces";
  }
}
