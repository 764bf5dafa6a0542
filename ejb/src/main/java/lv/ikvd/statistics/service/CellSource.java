package lv.ikvd.statistics.service;

import java.util.List;
import lv.ikvd.statistics.entity.Cell;

/**
 * The numbers that a register can tell of itself. An implementation is an {@code ApplicationScoped}
 * bean without roles; two sources never declare the same key.
 */
public interface CellSource {

  /** In the order in which a table shows them. */
  List<Cell> cells();
}
