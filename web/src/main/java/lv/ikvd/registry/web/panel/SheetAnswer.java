package lv.ikvd.registry.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.registry.report.VisitSheet;
import lv.ikvd.registry.report.VisitSheetText;

/** Answers with the sheet for a visit: what the panels that were opened have to say on paper. */
@RequestScoped
public class SheetAnswer {

  /** Loads its template when the first sheet is asked for. */
  private static final class Paper {
    static final VisitSheet SHEET = new VisitSheet();
  }

  @Inject private EntryPanels panels;
  @Inject private Clock clock;

  /**
   * @param line number and status, under the title
   */
  public void write(String title, String line, HttpServletResponse response) throws IOException {
    VisitSheetText text =
        new VisitSheetText(
            title, line, panels.getEntry().day(), LocalDate.now(clock), panels.sections());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Paper.SHEET.write(text, out);
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition",
        "inline; filename=\"apmeklejums-" + panels.getEntry().number() + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(out.size());
    out.writeTo(response.getOutputStream());
  }
}
