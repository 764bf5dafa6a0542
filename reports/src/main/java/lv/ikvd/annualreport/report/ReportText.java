package lv.ikvd.annualreport.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lv.ikvd.document.report.Required;
import lv.ikvd.statistics.report.ChartText;

/**
 * What the report of a year says, in words and numbers as they are printed.
 *
 * @param lead for which time the numbers hold
 * @param madeOn the day on which they were counted
 */
public record ReportText(
    String year, String title, String lead, LocalDate madeOn, List<Section> sections) {

  /** All are required. */
  public ReportText {
    new Required("ReportText")
        .value("year", year)
        .value("title", title)
        .value("lead", lead)
        .value("madeOn", madeOn)
        .value("sections", sections)
        .check();
    sections = List.copyOf(sections);
  }

  /**
   * A table with what stands around it.
   *
   * @param lead sentences or a number above the table; may be empty
   * @param head what stands above the columns, that of the first included; empty for plain lines
   * @param notes below the table: a heading, and why
   * @param chart null where there is none
   */
  public record Section(
      String title,
      List<String> lead,
      List<String> head,
      List<Row> rows,
      List<Note> notes,
      ChartText chart) {

    public Section {
      new Required("ReportText.Section").value("title", title).value("rows", rows).check();
      lead = List.copyOf(lead);
      head = List.copyOf(head);
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A line of a table.
   *
   * @param cells as printed; empty where nothing is
   * @param total whether it sums up the others
   */
  public record Row(String label, List<String> cells, boolean total) {

    public Row {
      cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
  }

  /** What is said of a table below it. */
  public record Note(String title, String text) {}
}
