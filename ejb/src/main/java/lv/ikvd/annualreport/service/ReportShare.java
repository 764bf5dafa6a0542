package lv.ikvd.annualreport.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lv.ikvd.statistics.entity.CellKey;

/** A number of the report as a share of another one: 1,114 of 1,179 programmes are 94 per cent. */
public record ReportShare(ReportCell part, ReportCell whole) {

  private static final List<String[]> ALL = ReportData.read("shares.csv", line -> line);

  /** In whole per cent, halves up. */
  public long percent() {
    return Math.round(100.0 * part.value() / whole.value());
  }

  /** What these numbers tell; of a whole that is nothing there is no share. */
  static List<ReportShare> of(int year, Map<CellKey, ReportCell> cells) {
    return ALL.stream()
        .map(
            line ->
                new ReportShare(
                    cells.get(ReportCheck.key(line[0], year)),
                    cells.get(ReportCheck.key(line[1], year))))
        .filter(share -> Stream.of(share.part, share.whole).allMatch(Objects::nonNull))
        .filter(share -> share.whole.value() > 0)
        .toList();
  }
}
