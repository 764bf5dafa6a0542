package lv.ikvd.demo.service.institution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the vocational programmes of a kind private institutions teach in a year, evenly
 * among the others.
 */
final class PrivateShare {

  private static final List<String> PRIVATE = List.of("LEGAL_PERSON", "NATURAL_PERSON");

  private final Map<String, Integer> wanted = new HashMap<>();
  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Integer> made = new HashMap<>();

  /**
   * The share of a year.
   *
   * @param figures of the year: {@code private KIND}
   * @param programmes of the year, each with its kind in the second place
   */
  PrivateShare(Map<String, Integer> figures, List<String[]> programmes) {
    programmes.forEach(what -> all.merge(what[1], 1, Integer::sum));
    all.keySet()
        .forEach(
            kind -> {
              if (figures.containsKey("private " + kind)) {
                wanted.put(kind, figures.get("private " + kind));
              }
            });
  }

  /** Whether the figures tell the share of a kind. */
  boolean tells(String kind) {
    return wanted.containsKey(kind);
  }

  /** Whether the next programme of a kind is taught by a private institution. */
  boolean next(String kind) {
    int no = made.merge(kind, 1, Integer::sum);
    return share(kind, no) > share(kind, no - 1);
  }

  private long share(String kind, int first) {
    return (long) first * wanted.get(kind) / all.get(kind);
  }

  static boolean of(School school) {
    return PRIVATE.contains(school.founderKind());
  }
}
