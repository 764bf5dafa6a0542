package lv.ikvd.statistics.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts of a view, grouped by what cells ask for: each cell adds up its groups. So a table of many
 * cells costs the grouping of its facts, and not the groups times the cells in the database.
 */
final class FactGroups {

  /**
   * Facts that share their values.
   *
   * @param values in the order of the columns
   * @param year of the facts; 0 where cells do not ask for it
   */
  private record Group(List<String> values, int year, BigDecimal facts) {}

  private final List<String> columns;
  private final List<Group> groups = new ArrayList<>();

  /**
   * @param columns by which the facts are grouped, beside the year
   */
  FactGroups(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Takes a row of the statement: {@code told}, {@code dated_year}, {@code facts}. */
  void add(ResultSet row) throws SQLException {
    String[] told = (String[]) row.getArray("told").getArray();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      values.add(told[i]);
    }
    groups.add(new Group(values, row.getInt("dated_year"), row.getBigDecimal("facts")));
  }

  /**
   * What the groups of a cell add up to.
   *
   * @param where the values that a column may have
   * @param year null where the cell does not ask for it
   */
  long sum(Map<String, List<String>> where, Integer year) {
    List<Set<String>> asked = new ArrayList<>();
    columns.forEach(
        column -> asked.add(where.containsKey(column) ? new HashSet<>(where.get(column)) : null));
    BigDecimal sum = BigDecimal.ZERO;
    for (Group group : groups) {
      if ((year == null || year == group.year()) && matches(group, asked)) {
        sum = sum.add(group.facts());
      }
    }
    return sum.setScale(0, RoundingMode.HALF_UP).longValue();
  }

  private static boolean matches(Group group, List<Set<String>> asked) {
    for (int i = 0; i < asked.size(); i++) {
      if (asked.get(i) != null && !asked.get(i).contains(group.values().get(i))) {
        return false;
      }
    }
    return true;
  }
}
