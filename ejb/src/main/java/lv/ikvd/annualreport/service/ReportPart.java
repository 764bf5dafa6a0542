package lv.ikvd.annualreport.service;

import java.util.List;
import lv.ikvd.statistics.entity.CellKey;

/**
 * A part of the report and how it is printed.
 *
 * @param number of the table or section
 * @param zero what is printed where nothing is counted; empty for the number itself
 * @param chart whether a picture stands beside the numbers
 * @param rows keys of its rows in their order; where none are named, as they are declared
 */
public record ReportPart(
    String number, Layout layout, String zero, boolean chart, List<String> rows) {

  /** How numbers stand on paper. */
  public enum Layout {
    /** Rows and columns as their keys say. */
    ROWS,
    /** What the keys call rows are columns. */
    TURNED,
    /** The first number stands in a line above the others. */
    HEADED,
    /** Numbers of a text, one after the other. */
    TEXT
  }

  private static final List<ReportPart> ALL = ReportData.read("contents.csv", ReportPart::of);

  /** The parts of the report in their order. */
  static List<ReportPart> all() {
    return ALL;
  }

  /** A table that the contents do not know is printed plainly. */
  public static ReportPart of(String number) {
    return ALL.stream()
        .filter(part -> part.number().equals(number))
        .findFirst()
        .orElseGet(() -> new ReportPart(number, Layout.ROWS, "", false, List.of()));
  }

  private static ReportPart of(String[] line) {
    return new ReportPart(
        line[0],
        Layout.valueOf(line[1]),
        line[2],
        !line[3].isEmpty(),
        line[4].isEmpty() ? List.of() : List.of(line[4].split(" ")));
  }

  /** Place of a row among the others; what is not named stands last. */
  int place(CellKey key) {
    int place = rows.indexOf(key.row());
    return place < 0 ? rows.size() : place;
  }
}
