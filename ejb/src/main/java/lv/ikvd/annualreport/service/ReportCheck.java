package lv.ikvd.annualreport.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.ikvd.statistics.entity.CellKey;

/**
 * Numbers of the report that must make up another one. Each is counted for itself.
 *
 * @param code of what is checked
 */
public record ReportCheck(String code, ReportCell total, List<ReportCell> parts) {

  private static final Pattern YEAR = Pattern.compile("\\{(-?[0-9])}");
  private static final String OTHERS = "*";
  private static final List<String[]> ALL = ReportData.read("checks.csv", line -> line);

  /** What the parts come to. */
  public long sum() {
    return parts.stream().mapToLong(ReportCell::value).sum();
  }

  public boolean holds() {
    return total.value() == sum();
  }

  /** What can be checked of these numbers; where one is not there, nothing is said. */
  static List<ReportCheck> of(int year, Map<CellKey, ReportCell> cells) {
    List<ReportCheck> checks = new ArrayList<>();
    for (String[] line : ALL) {
      CellKey total = key(line[1], year);
      List<ReportCell> parts = new ArrayList<>();
      for (String part : line[2].split(" ")) {
        parts.addAll(parts(key(part, year), total, cells));
      }
      if (cells.containsKey(total) && parts.stream().allMatch(Objects::nonNull)) {
        checks.add(new ReportCheck(line[0], cells.get(total), List.copyOf(parts)));
      }
    }
    return checks;
  }

  private static List<ReportCell> parts(
      CellKey part, CellKey total, Map<CellKey, ReportCell> cells) {
    if (!part.row().equals(OTHERS)) {
      List<ReportCell> one = new ArrayList<>();
      one.add(cells.get(part));
      return one;
    }
    return cells.values().stream()
        .filter(cell -> cell.key().table().equals(part.table()))
        .filter(cell -> cell.key().column().equals(part.column()))
        .filter(cell -> !cell.key().equals(total))
        .toList();
  }

  /** Where a number stands in the report of a year, by table, row and column between strokes. */
  static CellKey key(String text, int year) {
    String[] parts =
        YEAR.matcher(text).replaceAll(found -> String.valueOf(year + offset(found))).split("/");
    return new CellKey(parts[0], parts[1], parts[2]);
  }

  private static int offset(MatchResult found) {
    return Integer.parseInt(found.group(1));
  }
}
