package lv.ikvd.statistics.entity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A number, declared as a filter over facts. The number is how many there are, or what a column of
 * theirs adds up to; the records behind it are those facts.
 *
 * @param key where it stands; its column is replaced by a year where {@code yearsBack} is given
 * @param where the values that a column of the view may have, for each column that matters
 * @param per column whose different values are counted, of each its first fact; null counts facts
 * @param sum column that is added up, in whole units; null where facts are counted
 * @param yearsBack how many years before that of the question the facts are dated; null where the
 *     column is no year
 */
public record Cell(
    CellKey key,
    Facts facts,
    Map<String, List<String>> where,
    String per,
    String sum,
    Integer yearsBack) {

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
    if (per != null && !Facts.isName(per)) {
      throw new IllegalArgumentException(key + " cannot be counted by " + per);
    }
    if (sum != null && (per != null || !Facts.isName(sum))) {
      throw new IllegalArgumentException(key + " cannot add up " + sum);
    }
    if (yearsBack != null && (yearsBack < 0 || facts.stock())) {
      throw new IllegalArgumentException(key + " cannot be asked for another year");
    }
  }

  /** How many facts of the year, or of the day, there are. */
  public Cell(CellKey key, Facts facts, Map<String, List<String>> where) {
    this(key, facts, where, null, null, null);
  }

  /** A number in a column that is called by its year: that of the report or one before. */
  public static Cell ofYear(
      String table, String row, int yearsBack, Facts facts, Map<String, List<String>> where) {
    return new Cell(
        new CellKey(table, row, "year-" + yearsBack), facts, where, null, null, yearsBack);
  }

  /** How many different values of a column the same facts have. */
  public Cell per(String column) {
    return new Cell(key, facts, where, column, null, yearsBack);
  }

  /** What a column of the same facts adds up to. */
  public Cell sum(String column) {
    return new Cell(key, facts, where, null, column, yearsBack);
  }

  /** Where the number stands in the report of a year. */
  public CellKey keyIn(int year) {
    return yearsBack == null
        ? key
        : new CellKey(key.table(), key.row(), String.valueOf(year - yearsBack));
  }

  /** How many years before that of the question the facts are dated. */
  int back() {
    return yearsBack == null ? 0 : yearsBack;
  }
}
