package lv.ikvd.dataload.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadRepository;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.entity.StagingRepository;

/** Checks and writes the next groups of a kind, in the transaction of the chunk. */
@ApplicationScoped
public class ChunkWriting {

  /**
   * What a chunk did.
   *
   * @param behind the last group of it
   */
  record Written(String behind, long rows, List<RowError> wrong) {}

  @Inject private StagingRepository staging;
  @Inject private LoadRepository loads;

  protected ChunkWriting() {}

  public ChunkWriting(StagingRepository staging, LoadRepository loads) {
    this.staging = staging;
    this.loads = loads;
  }

  /** Writes the groups behind one; empty when there is none. */
  Optional<Written> write(LoadChunk chunk, LoadKind kind, String behind, int groups) {
    staging.takeTurn();
    return staging
        .nextChunk(chunk.loadId(), kind.code(), behind, groups)
        .map(last -> write(chunk, kind, last));
  }

  private Written write(LoadChunk chunk, LoadKind kind, String last) {
    long id = chunk.loadId();
    kind.hold(id);
    List<RowError> wrong = check(id, kind);
    kind.tables().forEach(table -> staging.assign(id, table));
    staging.analyzeChunk();
    kind.write(chunk);
    long rows = 0;
    for (LoadTable table : kind.tables()) {
      long[] counts = staging.counts(id, table);
      loads.count(id, table.file(), counts[0], counts[1], counts[2]);
      rows += counts[0] + counts[1] + counts[2];
    }
    return new Written(last, rows, wrong);
  }

  /** Until nothing more is found: a row that leads to a wrong one is wrong too. */
  private List<RowError> check(long id, LoadKind kind) {
    List<RowError> wrong = new ArrayList<>();
    for (LoadTable table : kind.tables()) {
      wrong.addAll(run(id, table, repeated(table)));
      staging.markSame(id, table);
      wrong.addAll(run(id, table, changed(table)));
      wrong.addAll(run(id, table, early(table)));
      staging.markCorrections(id, table);
    }
    int before;
    do {
      before = wrong.size();
      for (LoadTable table : kind.tables()) {
        for (LoadColumn column : table.columns()) {
          if (column.reference() != null) {
            wrong.addAll(run(id, table, leadsNowhere(kind, column)));
          }
        }
        for (LoadCheck check : table.checks()) {
          wrong.addAll(run(id, table, check));
        }
      }
    } while (wrong.size() > before);
    return wrong;
  }

  private List<RowError> run(long id, LoadTable table, LoadCheck check) {
    return staging.markWrong(id, table, check).stream()
        .map(
            found ->
                new RowError(
                    table.file(), found.line(), check.column(), check.code(), found.value()))
        .toList();
  }

  /** What has equal content is marked before, so whatever is left has other content. */
  private static LoadCheck changed(LoadTable table) {
    return new LoadCheck("source_id", "LOAD-023", "not r.correction and " + loaded(table, ""));
  }

  /** A correction takes the place of what it corrects from a moment on. */
  private static LoadCheck early(LoadTable table) {
    return new LoadCheck(
        "recorded_at",
        "LOAD-036",
        "r.correction and "
            + loaded(table, " and not o.replaced and o.recorded_at >= r.recorded_at"));
  }

  private static String loaded(LoadTable table, String how) {
    return "exists (select 1 from load_origin o where o.file = '"
        + table.file()
        + "' and o.source_system = r.source_system and o.source_id = r.source_id"
        + how
        + ")";
  }

  private static LoadCheck repeated(LoadTable table) {
    return new LoadCheck(
        "source_id",
        "LOAD-022",
        "exists (select 1 from load_row x where x.load_id = r.load_id and x.file = '"
            + table.file()
            + "' and x.source_system = r.source_system and x.source_id = r.source_id"
            + " and x.line < r.line)");
  }

  /** Within a kind a reference leads to a row of the same group; beyond, to what is loaded. */
  private static LoadCheck leadsNowhere(LoadKind kind, LoadColumn column) {
    String name = column.name();
    String lost = "r." + name + " is not null and r." + name + "_id is null";
    boolean within = kind.tables().stream().anyMatch(t -> t.file().equals(column.reference()));
    return new LoadCheck(
        name,
        "LOAD-024",
        within
            ? lost
                + " and not exists (select 1 from load_chunk x where x.load_id = r.load_id and x.file"
                + " = '"
                + column.reference()
                + "' and x.source_system = r.source_system and x.source_id = r."
                + name
                + " and x.group_key = r.group_key and x.state = 'READY')"
            : lost);
  }
}
