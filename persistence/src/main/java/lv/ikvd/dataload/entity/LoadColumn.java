package lv.ikvd.dataload.entity;

import java.util.Arrays;
import java.util.List;

/**
 * A column of a file: what stands in its cells, and what it means to the reader of the reference.
 *
 * @param max characters at most
 * @param values of a choice
 * @param reference the file whose source_id stands in the cells
 */
public record LoadColumn(
    String name,
    ColumnType type,
    boolean required,
    int max,
    List<String> values,
    String reference,
    String meaning) {

  private static final int SOURCE_ID = 100;
  private static final int SHORT = 40;

  public LoadColumn {
    values = List.copyOf(values);
  }

  public static LoadColumn text(String name, int max, String meaning) {
    return new LoadColumn(name, ColumnType.TEXT, false, max, List.of(), null, meaning);
  }

  public static LoadColumn of(ColumnType type, String name, String meaning) {
    return new LoadColumn(name, type, false, SHORT, List.of(), null, meaning);
  }

  public static LoadColumn day(String name, String meaning) {
    return of(ColumnType.DAY, name, meaning);
  }

  public static LoadColumn choice(String name, String meaning, String... values) {
    return new LoadColumn(
        name, ColumnType.CHOICE, false, SHORT, Arrays.asList(values), null, meaning);
  }

  public static LoadColumn reference(String name, String file, String meaning) {
    return new LoadColumn(name, ColumnType.REFERENCE, false, SOURCE_ID, List.of(), file, meaning);
  }

  /** The same, without which a row is wrong. */
  public LoadColumn must() {
    return new LoadColumn(name, type, true, max, values, reference, meaning);
  }
}
