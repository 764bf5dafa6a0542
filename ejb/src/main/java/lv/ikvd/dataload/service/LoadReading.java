package lv.ikvd.dataload.service;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.ikvd.dataload.entity.StagedRow;

/**
 * A zip that is being read from the first row of its first file to the last of its last. It holds a
 * block of the store and a row of the file, whatever the size of both.
 */
final class LoadReading implements Closeable {

  /**
   * Rows that were read together.
   *
   * @param declared what their file is; null behind the last file
   * @param read how many rows, good or wrong
   */
  record Part(LoadKinds.Declared declared, List<StagedRow> good, List<RowError> wrong, int read) {}

  private final ZipTables zip;
  private final LoadKinds kinds;
  private final CellReader cells;
  private int file = -1;
  private long behind;
  private LoadKinds.Declared declared;
  private TableReader table;

  LoadReading(InputStream stream, long packed, LoadKinds kinds, CellReader cells) {
    this.zip = new ZipTables(stream, packed);
    this.kinds = kinds;
    this.cells = cells;
  }

  /** Goes on to the next file; empty behind the last one. */
  Optional<LoadKinds.Declared> next() throws IOException {
    String name = zip.next();
    file++;
    behind = 0;
    declared = name == null ? null : kinds.declared(name);
    table = name == null ? null : new TableReader(declared, zip.content(), cells);
    return Optional.ofNullable(declared);
  }

  /** Counts the rows that are left of the file. */
  long count() throws IOException {
    return table.skip(Long.MAX_VALUE);
  }

  /** Whether it stands behind so many rows of the file at that place. */
  boolean isAt(int place, long rows) {
    return file == place && behind == rows || file == place - 1 && rows == 0;
  }

  /** Reads its way to a place further on. */
  void goTo(int place, long rows) throws IOException {
    while (file < place - 1 && next().isPresent()) {
      count();
    }
    if (rows > 0 && next().isPresent()) {
      behind = table.skip(rows);
    }
  }

  /** Up to so many rows of the file at a place where it {@linkplain #isAt stands}. */
  Part read(int place, int rows) throws IOException {
    if (file < place && next().isEmpty()) {
      return new Part(null, List.of(), List.of(), 0);
    }
    List<StagedRow> good = new ArrayList<>();
    List<RowError> wrong = new ArrayList<>();
    int read = table.read(rows, good, wrong);
    behind += read;
    return new Part(declared, good, wrong, read);
  }

  @Override
  public void close() {
    zip.close();
  }
}
