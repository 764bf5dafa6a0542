package lv.ikvd.dataload.service;

import java.util.List;
import lv.ikvd.dataload.entity.LoadTable;

/**
 * Records that are loaded together: parties, or the entries of a register with their cases and
 * versions.
 *
 * <p>The kernel reads, types and resolves what the tables declare, checks it, gives the good rows
 * their ids, and then has a chunk written, all in one transaction. The chunk holds whole groups:
 * what one row of the leading file and those that name it make. A row is loaded once, whatever
 * happens; so {@link #write} needs no care for repeats.
 */
public interface LoadKind {

  /** Upper case, for the staging table. */
  String code();

  /** What must be loaded before, by code. */
  List<String> after();

  /** The files, those first to which others refer. */
  List<LoadTable> tables();

  /** Locks what the chunk will change, before it is checked. */
  default void hold(long loadId) {}

  /** Writes the good rows of the chunk, by statements over sets. */
  void write(LoadChunk chunk);
}
