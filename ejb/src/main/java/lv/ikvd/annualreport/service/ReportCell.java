package lv.ikvd.annualreport.service;

import java.util.Optional;
import lv.ikvd.statistics.entity.CellKey;

/**
 * A number of the report.
 *
 * @param value what the records say; where it is given, what was printed
 * @param mark what is printed in the place of the number; empty where it is printed itself
 * @param given whether it is what was printed, because no records can tell it
 * @param contradiction what was printed, where the printed report contradicts itself
 */
public record ReportCell(
    CellKey key, long value, String mark, boolean given, Optional<Contradiction> contradiction) {

  /** A number of the records. */
  public ReportCell(CellKey key, long value, String mark, Optional<Contradiction> contradiction) {
    this(key, value, mark, false, contradiction);
  }
}
