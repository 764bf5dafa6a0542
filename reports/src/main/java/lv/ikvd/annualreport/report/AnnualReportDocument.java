package lv.ikvd.annualreport.report;

import static lv.ikvd.document.report.Typography.inWords;
import static lv.ikvd.document.report.Typography.of;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Block;
import lv.ikvd.document.report.Sheet;
import lv.ikvd.document.report.Template;

/** Renders the annual report. One instance serves all threads. */
public final class AnnualReportDocument {

  static final String TEMPLATE = "reports/annualreport/report.jasper";

  /** Tables have as many columns of one of these widths as they need, at the right edge. */
  private static final List<Integer> WIDTHS = List.of(3, 5, 7);

  private final Template template = Template.load(TEMPLATE);

  /** Writes the report as PDF/A-1a and leaves the stream open. */
  public void write(ReportText text, OutputStream out) {
    template.write(sheet(text), body(text), out);
  }

  /**
   * Writes the report as a text document (DOCX) that can be worked on, and leaves the stream open.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public void writeText(ReportText text, OutputStream out) {
    try {
      WordReport.write(text, out);
    } catch (IOException e) {
      throw new UncheckedIOException("document not written", e);
    }
  }

  static Sheet sheet(ReportText text) {
    String authority = Authority.SERVICE.name();
    return new Sheet(
        Authority.SERVICE,
        "GADA PUBLISKAIS PĀRSKATS",
        null,
        text.madeOn(),
        inWords(text.madeOn()),
        "",
        of(text.title()),
        of(authority + " · " + text.title()),
        null,
        List.of(),
        of(text.lead()),
        null,
        null,
        false);
  }

  static List<Block> body(ReportText text) {
    List<Block> body = new ArrayList<>();
    for (ReportText.Section section : text.sections()) {
      String title = of(section.title());
      body.addAll(Block.paragraphs(title, section.lead()));
      table(title, section, body);
      if (section.chart() != null) {
        body.add(
            Block.picture(
                title, section.chart().title(), section.chart().alternative(), chart(section)));
      }
      section
          .notes()
          .forEach(note -> body.add(line(Block.Kind.NOTE, title, note.title(), note.text())));
    }
    return body;
  }

  private static BarChart chart(ReportText.Section section) {
    return new BarChart(section.chart());
  }

  private static void table(String title, ReportText.Section section, List<Block> body) {
    List<ReportText.Row> rows = section.rows();
    boolean headed = !section.head().isEmpty();
    if (headed) {
      List<String> head = section.head();
      body.add(
          Block.row(
              Block.Kind.HEAD,
              title,
              head.get(0),
              slots(head.subList(1, head.size())),
              true,
              false));
    }
    for (int i = 0; i < rows.size(); i++) {
      ReportText.Row row = rows.get(i);
      body.add(
          Block.row(
              row.total() ? Block.Kind.TOTAL : Block.Kind.ROW,
              title,
              row.label(),
              slots(row.cells()),
              !headed && i == 0,
              i == rows.size() - 1));
    }
  }

  /** The cells at the right; null before them. */
  private static List<String> slots(List<String> cells) {
    if (cells.size() <= 1) {
      return cells;
    }
    int all =
        WIDTHS.stream()
            .filter(width -> width >= cells.size())
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        cells.size() + " columns do not fit on the paper"));
    List<String> slots = new ArrayList<>(Collections.nCopies(all - cells.size(), null));
    slots.addAll(cells);
    return slots;
  }

  private static Block line(Block.Kind kind, String section, String label, String text) {
    return new Block(kind, section, of(label), of(text), "", false, false);
  }
}
