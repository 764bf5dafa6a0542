package lv.ikvd.annualreport.service;

import java.util.List;
import java.util.NoSuchElementException;
import lv.ikvd.statistics.entity.Question;

/**
 * The numbers of a table, or of a section's text, in their order.
 *
 * @param number of the table or section
 * @param question for which time they hold
 */
public record ReportTable(String number, Question question, List<ReportCell> cells) {

  public ReportTable {
    cells = List.copyOf(cells);
  }

  /** The cell of a column, in a table of one row. */
  public ReportCell cell(String column) {
    return cells.stream()
        .filter(cell -> cell.key().column().equals(column))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(number + " " + column));
  }
}
