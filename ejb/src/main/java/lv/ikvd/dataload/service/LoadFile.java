package lv.ikvd.dataload.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.dataload.entity.StagedRow;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.service.Documents;
import lv.ikvd.problem.entity.Problem;

/** The zip of a load: looked through as a whole before it is taken, then read part by part. */
@ApplicationScoped
public class LoadFile {

  /** Clocks of other systems may be a little ahead. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  @Inject private LoadKinds kinds;
  @Inject private Documents documents;
  @Inject private Clock clock;

  protected LoadFile() {}

  public LoadFile(LoadKinds kinds, Documents documents, Clock clock) {
    this.kinds = kinds;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * Looks the whole file through and counts its rows.
   *
   * @throws Problem LOAD-001 to LOAD-009 what is wrong with the file as a whole
   */
  long inspect(DocumentRef document) {
    long[] rows = {0};
    CellReader cells = cells();
    read(
        document,
        (name, content) -> {
          LoadKinds.Declared declared =
              kinds
                  .file(name)
                  .orElseThrow(() -> new Problem("LOAD-006", ZipTables.shown(name)).at("file"));
          rows[0] += new TableReader(declared.table(), content, cells).skip(Long.MAX_VALUE);
          return true;
        });
    if (rows[0] == 0) {
      throw new Problem("LOAD-009").at("file");
    }
    return rows[0];
  }

  /**
   * Rows of one file from some place on.
   *
   * @param file the place of the file in the zip
   * @param behind rows of it that were read before
   */
  Part part(long documentId, int file, long behind, int rows) {
    DocumentRef document = documents.get(documentId);
    List<StagedRow> good = new ArrayList<>();
    List<RowError> wrong = new ArrayList<>();
    int[] place = {0};
    Part[] part = {new Part(null, List.of(), List.of(), 0)};
    CellReader cells = cells();
    read(
        document,
        (name, content) -> {
          if (place[0]++ < file) {
            return true;
          }
          LoadKinds.Declared declared = kinds.file(name).orElseThrow();
          TableReader table = new TableReader(declared.table(), content, cells);
          table.skip(behind);
          int read = table.read(rows, good, wrong);
          part[0] = new Part(declared, good, wrong, read);
          return false;
        });
    return part[0];
  }

  /**
   * Rows that were read together.
   *
   * @param declared null when there is no such file any more
   * @param read how many rows, good or wrong
   */
  record Part(LoadKinds.Declared declared, List<StagedRow> good, List<RowError> wrong, int read) {}

  LoadKinds kinds() {
    return kinds;
  }

  private CellReader cells() {
    return new CellReader(clock.instant().plus(AHEAD));
  }

  private void read(DocumentRef document, ZipTables.Visitor visitor) {
    InputStream zip = documents.open(document.id());
    ZipTables.read(zip, document.size(), visitor);
  }
}
