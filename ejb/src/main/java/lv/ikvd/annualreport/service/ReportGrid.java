package lv.ikvd.annualreport.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Numbers in lines and columns, as they stand on paper.
 *
 * @param part of the report
 * @param columns keys of what stands above
 * @param turned whether these are what the keys of the cells call rows
 */
public record ReportGrid(String part, List<String> columns, List<Line> lines, boolean turned) {

  /**
   * One line.
   *
   * @param key of what stands before it
   * @param cells one for each column, null where nothing is printed
   */
  public record Line(String key, List<ReportCell> cells) {}

  static ReportGrid of(String part, List<ReportCell> cells, boolean turned) {
    Function<ReportCell, String> row = cell -> cell.key().row();
    Function<ReportCell, String> column = cell -> cell.key().column();
    Function<ReportCell, String> before = turned ? column : row;
    Function<ReportCell, String> above = turned ? row : column;
    Set<String> columns = new LinkedHashSet<>();
    Map<String, Map<String, ReportCell>> lines = new LinkedHashMap<>();
    for (ReportCell cell : cells) {
      columns.add(above.apply(cell));
      lines
          .computeIfAbsent(before.apply(cell), key -> new LinkedHashMap<>())
          .put(above.apply(cell), cell);
    }
    List<Line> all = new ArrayList<>();
    lines.forEach(
        (key, line) -> {
          List<ReportCell> shown = new ArrayList<>();
          columns.forEach(each -> shown.add(line.get(each)));
          all.add(new Line(key, Collections.unmodifiableList(shown)));
        });
    return new ReportGrid(part, List.copyOf(columns), all, turned);
  }
}
