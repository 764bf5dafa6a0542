package lv.ikvd.statistics.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells that are counted over one view in one way, and what the statement answered for them.
 *
 * @param told columns that all cells ask alike: asked once, of the facts themselves
 * @param columns by which facts are grouped
 * @param first how many years before that of the question the first facts are dated
 * @param groups of the facts; empty where different values are counted
 * @param different how many different values each cell has; empty where facts are counted
 */
record PartCount(
    List<Cell> cells,
    Set<String> told,
    List<String> columns,
    int first,
    FactGroups groups,
    List<Long> different) {

  static PartCount of(List<Cell> cells) {
    Map<String, List<String>> common = common(cells);
    Set<String> told = new LinkedHashSet<>(common.keySet());
    told.removeIf(
        column -> !cells.stream().allMatch(c -> c.where().get(column).equals(common.get(column))));
    Set<String> columns = new LinkedHashSet<>();
    cells.forEach(cell -> columns.addAll(cell.where().keySet()));
    columns.removeAll(told);
    List<String> grouped = List.copyOf(columns);
    int first = cells.stream().mapToInt(Cell::back).max().orElse(0);
    return new PartCount(cells, told, grouped, first, new FactGroups(grouped), new ArrayList<>());
  }

  /** What none of the cells goes beyond: facts outside it are not read. */
  static Map<String, List<String>> common(List<Cell> cells) {
    Map<String, List<String>> common = new LinkedHashMap<>();
    for (String column : cells.get(0).where().keySet()) {
      if (cells.stream().allMatch(cell -> cell.where().containsKey(column))) {
        common.put(
            column,
            cells.stream().flatMap(cell -> cell.where().get(column).stream()).distinct().toList());
      }
    }
    return common;
  }

  /** Whether cells ask for facts of different years. */
  boolean years() {
    return first > 0;
  }

  /** What a cell asks for that not all ask alike. */
  Map<String, List<String>> asked(Cell cell) {
    Map<String, List<String>> rest = new LinkedHashMap<>(cell.where());
    rest.keySet().removeAll(told);
    return rest;
  }

  /** Takes a row of the answer. */
  void add(ResultSet row) throws SQLException {
    if (cells.get(0).per() == null) {
      groups.add(row);
    } else {
      different.addAll(List.of((Long[]) row.getArray("numbers").getArray()));
    }
  }

  /** The number of each cell. */
  Map<CellKey, Long> numbers(Question question) {
    Map<CellKey, Long> numbers = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      numbers.put(
          cell.keyIn(question.year()),
          cell.per() == null
              ? Long.valueOf(
                  groups.sum(asked(cell), years() ? question.year() - cell.back() : null))
              : different.get(i));
    }
    return numbers;
  }
}
