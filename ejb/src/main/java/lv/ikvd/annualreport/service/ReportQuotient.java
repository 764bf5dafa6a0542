package lv.ikvd.annualreport.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.service.CellCatalog;

/**
 * A number that is one divided by another: a share in whole per cent, or so many to one. The
 * records behind it are those of the part.
 *
 * @param of 100 for per cent, 1 for so many to one
 */
record ReportQuotient(CellKey key, Cell part, Cell whole, int of) {

  private static final List<String[]> ALL = ReportData.read("quotients.csv", line -> line);

  /** Those of a table whose numbers the registers can tell. */
  static List<ReportQuotient> of(String table, int year, CellCatalog cells) {
    return ALL.stream()
        .filter(line -> ReportCheck.key(line[0], year).table().equals(table))
        .flatMap(line -> known(line, year, cells).stream())
        .toList();
  }

  private static Optional<ReportQuotient> known(String[] line, int year, CellCatalog cells) {
    Optional<Cell> part = cells.find(ReportCheck.key(line[1], year), year);
    Optional<Cell> whole = cells.find(ReportCheck.key(line[2], year), year);
    return part.isPresent() && whole.isPresent()
        ? Optional.of(
            new ReportQuotient(
                ReportCheck.key(line[0], year), part.get(), whole.get(), Integer.parseInt(line[3])))
        : Optional.empty();
  }

  /** What has to be counted for it. */
  Stream<Cell> cells() {
    return Stream.of(part, whole);
  }

  /** Halves up; of a whole that is nothing there is none. */
  Optional<Long> in(Map<CellKey, Long> numbers, int year) {
    long all = numbers.get(whole.keyIn(year));
    return all == 0
        ? Optional.empty()
        : Optional.of(Math.round((double) of * numbers.get(part.keyIn(year)) / all));
  }
}
