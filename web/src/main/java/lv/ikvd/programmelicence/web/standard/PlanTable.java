package lv.ikvd.programmelicence.web.standard;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.ikvd.programmelicence.entity.standard.PlanHours;

/** A plan as one reads it: a line for each subject, a column for each grade, and the sums. */
public record PlanTable(List<Integer> grades, List<Line> lines, Line sum) implements Serializable {

  /**
   * Hours of a subject by grade, null where it is not learned.
   *
   * @param subject code of {@code PL_SUBJECT}; null for the sum
   */
  public record Line(String subject, List<Integer> hours, int total) implements Serializable {}

  public static PlanTable of(List<PlanHours> plan, int gradeFrom, int gradeTo) {
    List<Integer> grades = IntStream.rangeClosed(gradeFrom, gradeTo).boxed().toList();
    Map<String, Integer[]> bySubject = new LinkedHashMap<>();
    Integer[] sums = new Integer[grades.size()];
    for (PlanHours row : plan) {
      int at = row.grade() - gradeFrom;
      bySubject.computeIfAbsent(row.subject(), s -> new Integer[grades.size()])[at] = row.hours();
      sums[at] = (sums[at] == null ? 0 : sums[at]) + row.hours();
    }
    List<Line> lines =
        bySubject.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
    return new PlanTable(grades, lines, line(null, sums));
  }

  private static Line line(String subject, Integer[] hours) {
    List<Integer> cells = Arrays.asList(hours);
    return new Line(subject, cells, cells.stream().filter(h -> h != null).mapToInt(h -> h).sum());
  }
}
