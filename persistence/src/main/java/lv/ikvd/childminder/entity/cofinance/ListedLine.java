package lv.ikvd.childminder.entity.cofinance;

/**
 * A line of an uploaded list that could be read.
 *
 * @param kind what the key is
 * @param key a personal code among others: never stored, logged or shown
 */
public record ListedLine(int line, Kind kind, String key, String name) {

  /** What identifies the provider. */
  public enum Kind {
    ENTRY,
    REGISTRATION,
    PERSON
  }

  @Override
  public String toString() {
    return "ListedLine[" + line + ", " + kind + ']';
  }
}
