package lv.ikvd.dataload.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of a load: its columns beside {@code source_system} and {@code source_id}, which every
 * file has, and what is checked of its rows.
 *
 * @param sequence that gives the ids of what its rows become
 * @param group the column that says with which rows of other files a row is written together; null
 *     where the row itself leads
 * @param same SQL over {@code r}: rows for which it is equal become one; null where each becomes
 *     its own
 * @param known SQL over {@code r}: the id of what the row says, if it is there already; null where
 *     it never is
 */
public record LoadTable(
    String file,
    String sequence,
    String group,
    String same,
    String known,
    List<LoadColumn> columns,
    List<LoadCheck> checks) {

  /** What stands before the name of a file that corrects what was loaded before. */
  public static final String CORRECTIONS = "corrections/";

  /** The names of the columns that every file has. */
  public static final List<String> COMMON = List.of("source_system", "source_id");

  static final String RECORDED_AT = "recorded_at";

  private static final LoadColumn RECORDED =
      LoadColumn.of(
              ColumnType.MOMENT,
              RECORDED_AT,
              "when the Service came to know it; the system of origin says it")
          .must();

  public LoadTable(
      String file,
      String sequence,
      String group,
      List<LoadColumn> columns,
      List<LoadCheck> checks) {
    this(file, sequence, group, null, null, columns, checks);
  }

  public LoadTable {
    columns = Stream.concat(Stream.of(RECORDED), columns.stream()).toList();
    checks = List.copyOf(checks);
  }

  /** The same file, of whose rows something more is checked. */
  public LoadTable checking(LoadCheck check) {
    return new LoadTable(
        file,
        sequence,
        group,
        same,
        known,
        columns.subList(1, columns.size()),
        Stream.concat(checks.stream(), Stream.of(check)).toList());
  }

  /** The columns of the header, in the order in which the reference shows them. */
  public List<String> header() {
    return Stream.concat(COMMON.stream(), columns.stream().map(LoadColumn::name)).toList();
  }

  /** Place of a column among the cells, from 1; 0 for what every file has. */
  public int position(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The file that a column of references leads to. */
  String reference(String column) {
    return columns.get(position(column) - 1).reference();
  }

  /**
   * The good rows of the chunk, typed: a sub-query with a column for each column of the file, and
   * for each reference the id that it leads to as {@code <name>_id}; {@code corrects_id} is what a
   * row of a correction file replaces.
   */
  public String rows(long loadId) {
    List<String> selected = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      LoadColumn column = columns.get(i);
      String cell = "s.cells[" + (i + 1) + "]";
      selected.add(cell + column.type().cast() + " as " + column.name());
      if (column.reference() != null) {
        selected.add(
            "(select o.target_id from load_origin o where o.file = '"
                + column.reference()
                + "' and o.source_system = s.source_system and o.source_id = "
                + cell
                + " and not o.replaced) as "
                + column.name()
                + "_id");
      }
    }
    return "(select s.load_id, s.line, s.source_system, s.source_id, s.group_key, s.target_id,"
        + " s.ids, s.numbers, s.correction, s.corrects_id, "
        + String.join(", ", selected)
        + from(loadId)
        + " and s.state = 'READY')";
  }

  /** From and where of the rows of the chunk, whatever their state. */
  String from(long loadId) {
    return " from load_chunk s where s.load_id = " + loadId + " and s.file = '" + file + "'";
  }
}
