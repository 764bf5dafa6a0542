package lv.ikvd.annualreport.service;

import java.util.List;
import lv.ikvd.statistics.entity.Question;

/** All parts of the report that come from the registers, and whether their sums agree. */
public record Report(Question question, List<ReportTable> parts, List<ReportCheck> checks) {

  public Report {
    parts = List.copyOf(parts);
    checks = List.copyOf(checks);
  }
}
