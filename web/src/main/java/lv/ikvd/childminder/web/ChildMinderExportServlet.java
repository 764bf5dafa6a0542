package lv.ikvd.childminder.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.ikvd.childminder.entity.ChildMinderRow;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What the list shows, all its pages, as a table; the look is recorded as an export first. */
@WebServlet("/childminder/export.csv")
public class ChildMinderExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Tells spreadsheets that the text is UTF-8. */
  private static final char MARK = '\uFEFF';

  @Inject private transient ChildMinderEntries entries;
  @Inject private transient Instance<ChildMinderQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<ChildMinderRow> rows = new ArrayList<>();
    ChildMinderQuestion question = questions.get();
    try {
      question.ask(
          (filter, page) -> {
            rows.addAll(entries.export(filter, page.sort()));
            return Page.empty();
          });
    } finally {
      questions.destroy(question);
    }
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"bernu-uzraudziba.csv\"");
    response.setHeader("Cache-Control", "no-store");
    write(rows, ChosenLocale.of(request), response.getWriter());
  }

  static void write(List<ChildMinderRow> rows, Locale locale, Writer out) throws IOException {
    out.write(MARK);
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT.builder().setDelimiter(';').get());
    for (String column :
        List.of(
            "number",
            "name",
            "provider",
            "service",
            "municipality",
            "status",
            "registeredOn",
            "excludedOn",
            "confirmedOn")) {
      printer.print(Texts.of(locale, "childminder.column." + column));
    }
    printer.println();
    for (ChildMinderRow row : rows) {
      printer.printRecord(
          row.number(),
          plain(row.displayName()),
          Texts.of(locale, "childminder.kind." + row.providerKind()),
          Texts.show(locale, row.serviceKind()),
          row.municipality(),
          Texts.of(locale, "childminder.status." + row.status()),
          row.registeredOn(),
          row.excludedOn(),
          row.confirmedOn());
    }
    printer.flush();
  }

  /** A name that a spreadsheet would compute stays a name. */
  private static String plain(String text) {
    return text != null && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }
}
