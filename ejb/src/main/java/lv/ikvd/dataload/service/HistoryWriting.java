package lv.ikvd.dataload.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.dataload.entity.CaseSets;
import lv.ikvd.dataload.entity.EntrySets;
import lv.ikvd.dataload.entity.LoadTable;

/** Writes what is alike in the history of each register; what is its own comes in between. */
@ApplicationScoped
public class HistoryWriting {

  @Inject private EntrySets entries;
  @Inject private CaseSets cases;

  protected HistoryWriting() {}

  public HistoryWriting(EntrySets entries, CaseSets cases) {
    this.entries = entries;
    this.cases = cases;
  }

  /** Keeps everybody else from the entries of a chunk until it is written. */
  public void hold(long loadId, LoadTable versions) {
    entries.hold(loadId, versions);
  }

  /**
   * Entries, cases and versions of a chunk. Behind it the register writes what its versions say,
   * and {@link #end} what they are known by.
   */
  public void begin(LoadChunk chunk, HistoryTables history, LoadTable versions) {
    long id = chunk.loadId();
    entries.open(id, history.entries(), history.register(), history.series());
    cases.write(id, history.decisions(), history.register(), history.ruleSet());
    cases.writeUndecided(id, history.undecided(), history.register(), history.ruleSet());
    entries.record(id, versions, chunk.at());
  }

  /** As {@link #begin}, of a register whose cases are not loaded. */
  public void beginOutcomes(LoadChunk chunk, HistoryTables history, LoadTable versions) {
    entries.open(chunk.loadId(), history.entries(), history.register(), history.series());
    entries.record(chunk.loadId(), versions, chunk.at());
  }

  public void end() {
    entries.end();
  }
}
