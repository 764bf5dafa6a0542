package lv.ikvd.statistics.entity;

import java.util.Objects;

/**
 * Where a number stands.
 *
 * @param table number of a table of the annual report, or of the section whose text holds it
 * @param row key of the row, as published
 * @param column key of the column, as published
 */
public record CellKey(String table, String row, String column) {

  public CellKey {
    Objects.requireNonNull(table);
    Objects.requireNonNull(row);
    Objects.requireNonNull(column);
  }
}
