package lv.ikvd.annualreport.service;

import java.util.List;
import java.util.NoSuchElementException;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Question;

/**
 * The numbers of a table, or of a section's text, in their order.
 *
 * @param part of the report
 * @param question for which time they hold
 */
public record ReportTable(ReportPart part, Question question, List<ReportCell> cells) {

  public ReportTable {
    cells = List.copyOf(cells);
  }

  public String number() {
    return part.number();
  }

  /** The cell of a column, in a table of one row. */
  public ReportCell cell(String column) {
    return cells.stream()
        .filter(cell -> cell.key().column().equals(column))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(number() + " " + column));
  }

  public ReportCell cell(String row, String column) {
    return cells.stream()
        .filter(cell -> cell.key().equals(new CellKey(number(), row, column)))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(number() + " " + row + " " + column));
  }

  /** The number above the others, where the layout has one; else null. */
  public ReportCell heading() {
    return part.layout() == ReportPart.Layout.HEADED ? cells.get(0) : null;
  }

  /** As it stands on paper. */
  public ReportGrid grid() {
    return ReportGrid.of(
        number(),
        heading() == null ? cells : cells.subList(1, cells.size()),
        part.layout() == ReportPart.Layout.TURNED);
  }

  /** Numbers that contradict what is printed. */
  public List<ReportCell> conflicts() {
    return cells.stream().filter(cell -> cell.contradiction().isPresent()).toList();
  }
}
