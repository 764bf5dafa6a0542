package lv.ikvd.annualreport.service;

import java.util.List;
import java.util.Optional;
import lv.ikvd.statistics.entity.CellKey;

/** What was printed of tables that no records can tell, from a file. */
final class GivenNumbers {

  /** A number as it was printed in the report of a year. */
  private record Given(int year, ReportCell cell) {}

  private static final List<Given> ALL = ReportData.read("given.csv", GivenNumbers::of);

  private GivenNumbers() {}

  /** In the order in which they were printed. */
  static List<ReportCell> of(int year, String table) {
    return ALL.stream()
        .filter(one -> one.year() == year && one.cell().key().table().equals(table))
        .map(Given::cell)
        .toList();
  }

  private static Given of(String[] line) {
    CellKey key = new CellKey(line[1], line[2], line[3]);
    long value = line[4].isEmpty() ? 0 : Long.parseLong(line[4]);
    return new Given(
        Integer.parseInt(line[0]), new ReportCell(key, value, line[5], true, Optional.empty()));
  }
}
