package lv.ikvd.dataload.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.entity.StagedRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.problem.entity.Problem;

/** Reads the rows of a declared file: good ones in their one form, of others what is wrong. */
final class TableReader {

  private static final LoadColumn SYSTEM = LoadColumn.text("source_system", 40, "").must();
  private static final LoadColumn SOURCE = LoadColumn.text("source_id", 100, "").must();

  private final LoadTable table;
  private final boolean correction;
  private final CsvReader csv;
  private final Map<String, Integer> places;
  private final CellReader cells;

  /**
   * Reads the header.
   *
   * @throws Problem LOAD-007 a column is missing, LOAD-008 one is unknown or there twice
   */
  TableReader(LoadKinds.Declared declared, InputStream content, CellReader cells)
      throws IOException {
    this.table = declared.table();
    this.correction = declared.correction();
    this.cells = cells;
    this.csv = new CsvReader(table.file(), content);
    List<String> header = csv.next();
    List<String> names = header == null ? List.of() : header.stream().map(String::strip).toList();
    Set<String> missing = new HashSet<>(table.header());
    for (String name : names) {
      if (!missing.remove(name)) {
        throw new Problem("LOAD-008", table.file(), RowError.masked(name)).at("file");
      }
    }
    if (!missing.isEmpty()) {
      String list = missing.stream().sorted().collect(Collectors.joining(", "));
      throw new Problem("LOAD-007", table.file(), list).at("file");
    }
    this.places =
        IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, i -> i));
  }

  /** Goes past so many rows; returns how many there were. */
  long skip(long rows) throws IOException {
    long skipped = 0;
    while (skipped < rows && csv.next() != null) {
      skipped++;
    }
    return skipped;
  }

  /** Reads up to so many rows; returns how many there were. */
  int read(int rows, List<StagedRow> good, List<RowError> wrong) throws IOException {
    int read = 0;
    while (read < rows) {
      List<String> row = csv.next();
      if (row == null) {
        return read;
      }
      read++;
      if (row.size() == places.size()) {
        read(row, good, wrong);
      } else {
        wrong.add(error(SOURCE.name(), "LOAD-010", Integer.toString(row.size())));
      }
    }
    return read;
  }

  private void read(List<String> row, List<StagedRow> good, List<RowError> wrong) {
    int before = wrong.size();
    String system = cell(SYSTEM, row, wrong);
    String source = cell(SOURCE, row, wrong);
    if (PersonalCode.looksLike(source)) {
      wrong.add(error(SOURCE.name(), "LOAD-021", source));
    }
    List<String> values = new ArrayList<>();
    for (LoadColumn column : table.columns()) {
      values.add(cell(column, row, wrong));
    }
    if (wrong.size() == before) {
      String leader = table.group() == null ? null : values.get(table.position(table.group()) - 1);
      String group = system + '|' + (leader == null ? source : leader);
      good.add(new StagedRow(csv.line(), system, source, group, correction, values));
    }
  }

  private String cell(LoadColumn column, List<String> row, List<RowError> wrong) {
    String typed = row.get(places.get(column.name()));
    try {
      return cells.read(column, typed);
    } catch (Problem why) {
      wrong.add(error(column.name(), why.code(), typed));
      return null;
    }
  }

  private RowError error(String column, String code, String value) {
    return new RowError(table.file(), csv.line(), column, code, value);
  }
}
