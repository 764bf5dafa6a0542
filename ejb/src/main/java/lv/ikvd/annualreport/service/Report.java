package lv.ikvd.annualreport.service;

import java.util.List;
import java.util.Optional;
import lv.ikvd.statistics.entity.Question;

/** All parts of the report that come from the registers, whether their sums agree, and shares. */
public record Report(
    Question question,
    List<ReportTable> parts,
    List<ReportCheck> checks,
    List<ReportShare> shares) {

  public Report {
    parts = List.copyOf(parts);
    checks = List.copyOf(checks);
    shares = List.copyOf(shares);
  }

  /** Which share of another number the text makes of one. */
  public Optional<ReportShare> share(ReportCell cell) {
    return shares.stream().filter(share -> share.part().equals(cell)).findFirst();
  }
}
