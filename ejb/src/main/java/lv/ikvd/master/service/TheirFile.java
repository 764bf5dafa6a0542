package lv.ikvd.master.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import lv.ikvd.dataload.entity.ColumnType;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.service.CellReader;
import lv.ikvd.dataload.service.CsvReader;
import lv.ikvd.dataload.service.RowError;
import lv.ikvd.document.service.Documents;
import lv.ikvd.job.entity.JobError;
import lv.ikvd.master.entity.ComparedField;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.master.entity.TheirRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.problem.entity.Problem;

/**
 * The file of a master system: looked through as a whole before it is taken, then read in parts.
 */
@ApplicationScoped
public class TheirFile {

  private static final LoadColumn NUMBER =
      LoadColumn.of(ColumnType.NUMBER, ComparedTable.NUMBER, "number of the entry").must();

  /** As many rows as are handed on together. */
  private static final int BATCH = 5_000;

  /**
   * What a file holds.
   *
   * @param fields in the order of the register
   */
  public record Content(List<String> fields, long rows) {}

  /** What came of a part: rows that were read, and what is wrong in them. */
  public record Part(int read, List<JobError> wrong) {}

  @Inject private ComparedRegisters registers;
  @Inject private Documents documents;
  @Inject private Clock clock;

  protected TheirFile() {}

  public TheirFile(ComparedRegisters registers, Documents documents, Clock clock) {
    this.registers = registers;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * Looks a file through.
   *
   * @throws Problem LOAD-004, LOAD-005 it cannot be read; MASTER-003 a column that nobody declared,
   *     or there twice; -004 the columns are of another register; -006 no number of the entry, or
   *     nothing beside it; -007 no rows
   */
  Content inspect(long documentId, String name, ComparedTable table) {
    try (InputStream bytes = documents.open(documentId)) {
      CsvReader csv = new CsvReader(name, bytes);
      List<String> header = header(csv);
      check(header, table);
      long rows = 0;
      while (csv.next() != null) {
        rows++;
      }
      if (rows == 0) {
        throw new Problem("MASTER-007").at("file");
      }
      return new Content(table.names().stream().filter(header::contains).toList(), rows);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> header(CsvReader csv) throws IOException {
    List<String> first = csv.next();
    return first == null ? List.of() : first.stream().map(String::strip).toList();
  }

  private void check(List<String> header, ComparedTable table) {
    Set<String> unknown = new TreeSet<>(header);
    unknown.removeAll(table.names());
    unknown.remove(ComparedTable.NUMBER);
    if (!unknown.isEmpty()) {
      registers.all().stream()
          .filter(other -> !other.table().equals(table))
          .filter(other -> other.table().names().containsAll(unknown))
          .findFirst()
          .ifPresent(
              other -> {
                throw new Problem("MASTER-004", "{" + other.texts() + ".register}").at("register");
              });
      throw new Problem("MASTER-003", RowError.masked(String.join(", ", unknown))).at("file");
    }
    for (String name : header) {
      if (Collections.frequency(header, name) > 1) {
        throw new Problem("MASTER-003", name).at("file");
      }
    }
    if (!header.contains(ComparedTable.NUMBER) || header.size() == 1) {
      throw new Problem("MASTER-006").at("file");
    }
  }

  /**
   * Reads some rows behind others; good ones are handed on in batches.
   *
   * @param fields that the file has, in the order of the register
   */
  Part read(
      long documentId,
      ComparedTable table,
      List<String> fields,
      long behind,
      int most,
      Consumer<List<TheirRow>> good) {
    try (InputStream bytes = documents.open(documentId)) {
      CsvReader csv = new CsvReader("CSV", bytes);
      Reading reading = new Reading(csv, table, fields, new CellReader(clock.instant()));
      for (long i = 0; i < behind; i++) {
        csv.next();
      }
      return reading.read(most, good);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The rows of a file whose header was read. */
  private static final class Reading {

    private final CsvReader csv;
    private final CellReader cells;
    private final List<String> header;
    private final List<LoadColumn> columns = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<JobError> wrong = new ArrayList<>();

    Reading(CsvReader csv, ComparedTable table, List<String> fields, CellReader cells)
        throws IOException {
      this.csv = csv;
      this.cells = cells;
      this.header = header(csv);
      for (String field : fields) {
        columns.add(table.find(field).map(ComparedField::column).orElseThrow());
        places.add(header.indexOf(field));
      }
    }

    Part read(int most, Consumer<List<TheirRow>> good) throws IOException {
      List<TheirRow> batch = new ArrayList<>();
      int read = 0;
      List<String> row = csv.next();
      while (row != null) {
        read++;
        add(row, batch);
        if (batch.size() == BATCH) {
          good.accept(batch);
          batch = new ArrayList<>();
        }
        row = read < most ? csv.next() : null;
      }
      good.accept(batch);
      return new Part(read, wrong);
    }

    private void add(List<String> row, List<TheirRow> batch) {
      if (row.size() != header.size()) {
        wrong(ComparedTable.NUMBER, "LOAD-010", String.valueOf(row.size()));
        return;
      }
      int before = wrong.size();
      String number = number(row.get(header.indexOf(ComparedTable.NUMBER)));
      List<String> values = new ArrayList<>(columns.size());
      for (int i = 0; i < columns.size(); i++) {
        values.add(cell(columns.get(i), row.get(places.get(i))));
      }
      if (wrong.size() == before) {
        batch.add(new TheirRow(csv.line(), number, values));
      }
    }

    /** What looks like a personal code would stand in addresses. */
    private String number(String typed) {
      String number = cell(NUMBER, typed);
      if (number != null && PersonalCode.looksLike(number)) {
        wrong(ComparedTable.NUMBER, "LOAD-021", number);
      }
      return number;
    }

    private String cell(LoadColumn column, String typed) {
      try {
        return cells.read(column, typed);
      } catch (Problem why) {
        wrong(column.name(), why.code(), typed);
        return null;
      }
    }

    private void wrong(String column, String code, String value) {
      wrong.add(new JobError(csv.line() + ":" + column, code, RowError.masked(value)));
    }
  }
}
