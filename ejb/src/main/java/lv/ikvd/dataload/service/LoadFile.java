package lv.ikvd.dataload.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.ikvd.dataload.entity.LoadFileRow;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.service.Documents;
import lv.ikvd.problem.entity.Problem;

/** The zip of a load: looked through as a whole before it is taken, then read part by part. */
@ApplicationScoped
public class LoadFile {

  /** Clocks of other systems may be a little ahead. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  /** More than the jobs that a node does at the same time. */
  private static final int MOST_OPEN = 4;

  private final Map<Long, LoadReading> open = new ConcurrentHashMap<>();

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
  List<LoadFileRow> inspect(DocumentRef document) {
    List<LoadFileRow> files = new ArrayList<>();
    try (LoadReading reading = open(document)) {
      Optional<LoadKinds.Declared> file = reading.next();
      while (file.isPresent()) {
        LoadKinds.Declared declared = file.get();
        files.add(
            new LoadFileRow(
                declared.table().file(), declared.correction(), reading.count(), 0, 0, 0));
        file = reading.next();
      }
    } catch (IOException failure) {
      throw ZipTables.broken(failure);
    }
    if (files.stream().mapToLong(LoadFileRow::rows).sum() == 0) {
      throw new Problem("LOAD-009").at("file");
    }
    return files;
  }

  /**
   * Rows of one file from some place on. The zip stays open for the part that follows; only where
   * another node, or this one before it was started again, read the parts before, they are read
   * once more.
   *
   * @param file the place of the file in the zip
   * @param behind rows of it that were read before
   */
  LoadReading.Part part(LoadRow load, int file, long behind, int rows) {
    LoadReading reading = open.remove(load.id());
    try {
      if (reading == null || !reading.isAt(file, behind)) {
        close(reading);
        reading = open(documents.get(load.documentId()));
        reading.goTo(file, behind);
      }
      LoadReading.Part part = reading.read(file, rows);
      if (part.declared() == null) {
        reading.close();
      } else {
        keep(load.id(), reading);
      }
      return part;
    } catch (IOException failure) {
      throw ZipTables.broken(failure);
    }
  }

  /** Those of loads that were cancelled, or go on elsewhere, are not kept for ever. */
  private void keep(long id, LoadReading reading) {
    if (open.size() >= MOST_OPEN) {
      open.keySet().forEach(other -> close(open.remove(other)));
    }
    open.put(id, reading);
  }

  private static void close(LoadReading reading) {
    if (reading != null) {
      reading.close();
    }
  }

  LoadKinds kinds() {
    return kinds;
  }

  private LoadReading open(DocumentRef document) {
    CellReader cells = new CellReader(clock.instant().plus(AHEAD));
    return new LoadReading(documents.open(document.id()), document.size(), kinds, cells);
  }
}
