package lv.ikvd.registry.report;

import static lv.ikvd.document.report.Typography.inWords;
import static lv.ikvd.document.report.Typography.of;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Block;
import lv.ikvd.document.report.Sheet;
import lv.ikvd.document.report.Template;
import lv.ikvd.registry.report.VisitSheetText.Row;
import lv.ikvd.registry.report.VisitSheetText.Section;

/**
 * Renders the sheet for a visit (apmeklējuma lapa): two pages at most, whatever there is to say.
 * What does not fit is left out, and the sheet says how much that is. One instance serves all
 * threads.
 */
public final class VisitSheet {

  static final String TEMPLATE = "reports/registry/visit.jasper";

  static final int PAGES = 2;

  /** More lines than these never fit; to find that out no page need be filled. */
  private static final int MOST_LINES = 72;

  private static final int LONGEST_TEXT = 260;

  private final Template template = Template.load(TEMPLATE);

  /**
   * Writes the sheet as PDF/A-1a and leaves the stream open.
   *
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public void write(VisitSheetText text, OutputStream out) {
    Sheet sheet = sheet(text);
    template.write(sheet, fitting(sheet, text.sections()), out);
  }

  /** As many lines of each section as two pages take, by halving. */
  private List<Block> fitting(Sheet sheet, List<Section> sections) {
    int fits = 0;
    int tooMany = MOST_LINES + 1;
    while (fits + 1 < tooMany) {
      int rows = (fits + tooMany) / 2;
      if (fits(sheet, body(sections, rows))) {
        fits = rows;
      } else {
        tooMany = rows;
      }
    }
    List<Block> body = body(sections, fits);
    for (int kept = sections.size() - 1; !fits(sheet, body); kept--) {
      body = body(sections.subList(0, kept), fits);
      body.addAll(rest("", sections.size() - kept, "sadaļas"));
    }
    return body;
  }

  private boolean fits(Sheet sheet, List<Block> body) {
    return body.size() <= MOST_LINES && template.pages(sheet, body) <= PAGES;
  }

  static List<Block> body(List<Section> sections, int most) {
    List<Block> body = new ArrayList<>();
    for (Section section : sections) {
      List<Row> rows = section.rows();
      int shown = Math.min(most, rows.size());
      List<String[]> lines = new ArrayList<>();
      for (Row row : rows.subList(0, shown)) {
        lines.add(new String[] {row.label(), clipped(row.text())});
      }
      if (shown < rows.size()) {
        lines.add(left(rows.size() - shown, "ierakstu skaits"));
      }
      body.addAll(Block.table(Block.Kind.FACT, section.title(), lines));
    }
    return body;
  }

  private static List<Block> rest(String section, int number, String what) {
    return Block.table(Block.Kind.FACT, section, List.<String[]>of(left(number, what)));
  }

  private static String[] left(int number, String what) {
    return new String[] {"Nav ietilpis", what + ": " + number};
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }

  private static Sheet sheet(VisitSheetText text) {
    return new Sheet(
        Authority.SERVICE,
        "APMEKLĒJUMA LAPA",
        null,
        text.madeOn(),
        inWords(text.madeOn()),
        "",
        of(text.title()),
        of("Apmeklējuma lapa · " + text.title()),
        null,
        List.of(),
        of(text.line() + ". Ziņas, kādas tās bija spēkā " + inWords(text.asOn()) + "."),
        "",
        null,
        false);
  }
}
