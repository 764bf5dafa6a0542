package lv.ikvd.statistics.entity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A number, declared as a filter over facts. The number is how many there are; the records behind
 * it are those facts.
 *
 * @param where the values that a column of the view may have, for each column that matters
 */
public record Cell(CellKey key, Facts facts, Map<String, List<String>> where) {

  public Cell {
    Map<String, List<String>> ordered = new TreeMap<>();
    where.forEach(
        (column, values) -> {
          if (!Facts.isName(column) || values.isEmpty()) {
            throw new IllegalArgumentException(key + " cannot be asked for " + column);
          }
          ordered.put(column, List.copyOf(values));
        });
    where = Collections.unmodifiableMap(ordered);
  }
}
