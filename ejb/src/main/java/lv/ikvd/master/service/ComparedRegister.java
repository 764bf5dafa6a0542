package lv.ikvd.master.service;

import java.util.Set;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.Way;

/**
 * What of a register a master system keeps too, and how what it says is taken over. An
 * implementation is an {@code ApplicationScoped} bean without roles.
 */
public interface ComparedRegister {

  ComparedTable table();

  /**
   * First part of the keys of its texts: {@code <texts>.register}, {@code <texts>.field.<name>}.
   */
  String texts();

  /** The fields that {@link #take} takes over. */
  Set<String> takeable();

  /**
   * Changes an entry without a decision, in the register's own way, to what the master says.
   *
   * @param entry as it was seen: another's change since is a conflict
   * @throws lv.ikvd.problem.entity.Problem why the register does not take it
   */
  void take(EntryRow entry, Taken taken);

  /**
   * What is taken over.
   *
   * @param source the system and the day of which it tells
   */
  record Taken(String field, String value, Way way, String source) {}
}
