package lv.ikvd.registry.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What the Service knows of an entry on a day, for a visit.
 *
 * @param line number and status, under the title
 * @param madeOn the day on which the sheet is printed
 */
public record VisitSheetText(
    String title, String line, LocalDate asOn, LocalDate madeOn, List<Section> sections) {

  /** A panel of the entry's page. */
  public record Section(String title, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /** A line of it. */
  public record Row(String label, String text) {}

  public VisitSheetText {
    sections = List.copyOf(sections);
  }
}
