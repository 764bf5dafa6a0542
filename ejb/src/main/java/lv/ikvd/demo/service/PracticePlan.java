package lv.ikvd.demo.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Which certificates there are, by year, target group and field, and which extends which.
 *
 * <p>From the last year back: what was extended in a year was issued or extended three years
 * before, for the same group and field. The rest of that year fills up its figures. Of the years
 * before the figures there is only what was extended later.
 */
final class PracticePlan {

  private static final String ADULTS = "ADULTS";

  /** Of a group or field at most so much in a hundred is extended. */
  private static final int MOST_EXTENDED = 70;

  /** Those first that suit few groups. */
  private static final List<String> CHOOSY = List.of("PRESCHOOL", "LAW", "SPEECH");

  private final DemoFigures figures;
  private final Random random;
  private final TreeMap<Integer, List<Certificate>> years = new TreeMap<>();

  PracticePlan(DemoFigures figures, long seed) {
    this.figures = figures;
    this.random = new Random(seed);
  }

  /** The certificates of each year, the earlier years first. */
  TreeMap<Integer, List<Certificate>> make(int first, int last) {
    for (int year = last; year >= first; year--) {
      fill(year);
      extend(year);
    }
    return years;
  }

  private List<Certificate> of(int year) {
    return years.computeIfAbsent(year, none -> new ArrayList<>());
  }

  private void fill(int year) {
    Map<String, Integer> groups = new HashMap<>(figures.of("target_group", year));
    Map<String, Integer> fields = new HashMap<>(figures.of("field", year));
    for (Certificate certificate : of(year)) {
      groups.merge(certificate.targetGroup, -1, Integer::sum);
      fields.merge(certificate.field, -1, Integer::sum);
    }
    List<String> order = new ArrayList<>(CHOOSY);
    figures.of("field", year).keySet().stream()
        .filter(field -> !CHOOSY.contains(field))
        .forEach(order::add);
    for (String field : order) {
      for (int i = 0; i < fields.getOrDefault(field, 0); i++) {
        String group = group(field, groups, year);
        groups.merge(group, -1, Integer::sum);
        of(year).add(new Certificate(year, group, field));
      }
    }
  }

  private String group(String field, Map<String, Integer> left, int year) {
    List<String> drawn = new ArrayList<>();
    for (String group : figures.of("target_group", year).keySet()) {
      drawn.addAll(Collections.nCopies(left.get(group) * suits(field, group), group));
    }
    return drawn.get(random.nextInt(drawn.size()));
  }

  private static int suits(String field, String group) {
    return switch (field) {
      case "PRESCHOOL" -> group.equals("PRESCHOOL") ? 1 : 0;
      case "LAW" -> group.equals(ADULTS) ? 1 : 0;
      case "SPEECH" ->
          switch (group) {
            case "PRESCHOOL" -> 3;
            case "COMPULSORY_AGE_AND_YOUTH" -> 1;
            default -> 0;
          };
      default -> 1;
    };
  }

  private void extend(int year) {
    Map<String, Integer> left = new HashMap<>();
    left.put(ADULTS, figures.of("certificate", year, "extended_adult"));
    left.put("", figures.of("certificate", year, "extended_interest"));
    Map<String, Integer> groups = capacity("target_group", year - 3);
    Map<String, Integer> fields = capacity("field", year - 3);
    List<Certificate> candidates = new ArrayList<>(of(year));
    Collections.shuffle(candidates, random);
    for (Certificate certificate : candidates) {
      String kind = certificate.adult() ? ADULTS : "";
      if (left.get(kind) > 0
          && groups.getOrDefault(certificate.targetGroup, Integer.MAX_VALUE) > 0
          && fields.getOrDefault(certificate.field, Integer.MAX_VALUE) > 0) {
        left.merge(kind, -1, Integer::sum);
        groups.computeIfPresent(certificate.targetGroup, (key, most) -> most - 1);
        fields.computeIfPresent(certificate.field, (key, most) -> most - 1);
        of(year - 3).add(certificate.extended());
      }
    }
    if (left.get(ADULTS) + left.get("") > 0) {
      throw new IllegalStateException(year + ": too few to extend");
    }
  }

  private Map<String, Integer> capacity(String part, int year) {
    Map<String, Integer> most = new HashMap<>();
    figures.of(part, year).forEach((key, value) -> most.put(key, value * MOST_EXTENDED / 100));
    return most;
  }
}
