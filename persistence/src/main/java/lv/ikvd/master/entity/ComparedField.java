package lv.ikvd.master.entity;

import java.util.Objects;
import lv.ikvd.dataload.entity.LoadColumn;

/**
 * A field of a register that a master system keeps too.
 *
 * @param column what the cells of its column hold; named as the rulebook names the field
 * @param label Latvian, as a letter names it
 * @param sql over {@code e} (entry), {@code v} (version) and the joins of its table: what we say,
 *     as the cell would say it
 * @param names where its codes are named: the prefix of their texts, which ends with a full stop,
 *     or the code list; null where values are words or days
 * @param ofHolder whether it is said of the holder, and changes with the holder's data alone
 */
public record ComparedField(
    LoadColumn column, String label, String sql, String names, boolean ofHolder) {

  public ComparedField {
    Objects.requireNonNull(column);
    Objects.requireNonNull(label);
    Objects.requireNonNull(sql);
  }

  public static ComparedField of(LoadColumn column, String label, String sql) {
    return new ComparedField(column, label, sql, null, false);
  }

  public static ComparedField coded(LoadColumn column, String label, String sql, String names) {
    return new ComparedField(column, label, sql, names, false);
  }

  public static ComparedField ofHolder(LoadColumn column, String label, String sql) {
    return new ComparedField(column, label, sql, null, true);
  }

  public String name() {
    return column.name();
  }

  /** The code list that names its codes, or null. */
  public String classifier() {
    return names == null || names.endsWith(".") ? null : names;
  }

  /** Whether its values are codes, which no letter shows. */
  public boolean isCoded() {
    return names != null;
  }
}
