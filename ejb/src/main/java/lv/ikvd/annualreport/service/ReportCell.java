package lv.ikvd.annualreport.service;

import java.util.Optional;
import lv.ikvd.statistics.entity.CellKey;

/**
 * A number of the report.
 *
 * @param value what the records say, always
 * @param mark what is printed in the place of the number; empty where it is printed itself
 * @param contradiction what was printed, where the printed report contradicts itself
 */
public record ReportCell(
    CellKey key, long value, String mark, Optional<Contradiction> contradiction) {}
