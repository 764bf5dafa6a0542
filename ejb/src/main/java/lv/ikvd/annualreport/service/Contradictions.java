package lv.ikvd.annualreport.service;

import java.util.List;
import java.util.Optional;
import lv.ikvd.statistics.entity.CellKey;

/** What was printed and cannot be, from a file: history that no record can tell. */
final class Contradictions {

  private static final List<Contradiction> ALL =
      ReportData.read("contradictions.csv", Contradictions::of);

  private Contradictions() {}

  static Optional<Contradiction> of(int year, CellKey key) {
    return ALL.stream().filter(one -> one.year() == year && one.key().equals(key)).findFirst();
  }

  private static Contradiction of(String[] line) {
    return new Contradiction(
        Integer.parseInt(line[0]),
        new CellKey(line[1], line[2], line[3]),
        line[4],
        line[5].isEmpty() ? null : line[5],
        line[6]);
  }
}
