package lv.ikvd.childminder.web.cofinance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import lv.ikvd.childminder.entity.cofinance.LineRow;
import lv.ikvd.childminder.service.cofinance.CofinancedLists;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The answer to a list as a table; the look is recorded as an export first. */
@WebServlet("/municipality/result.csv")
public class ListResultServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Tells spreadsheets that the text is UTF-8. */
  private static final char MARK = '\uFEFF';

  @Inject private transient CofinancedLists lists;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<LineRow> rows = lists.export(ListResultBean.id(request.getParameter("list")));
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"saraksta-parbaude.csv\"");
    response.setHeader("Cache-Control", "no-store");
    write(rows, ChosenLocale.of(request), response.getWriter());
  }

  static void write(List<LineRow> rows, Locale locale, Writer out) throws IOException {
    out.write(MARK);
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT.builder().setDelimiter(';').get());
    for (String column :
        List.of(
            "line", "name", "state", "number", "registeredOn", "excludedOn", "reason", "remedy")) {
      printer.print(Texts.of(locale, "cofinance." + column));
    }
    printer.println();
    for (LineRow row : rows) {
      printer.printRecord(
          row.line(),
          plain(row.name()),
          Texts.of(locale, "cofinance.LineState." + row.state()),
          row.number(),
          row.registeredOn(),
          row.excludedOn(),
          row.code() == null ? null : Texts.of(locale, row.code()),
          row.code() == null ? null : Texts.of(locale, row.code() + ".remedy"));
    }
    printer.flush();
  }

  /** What a spreadsheet would compute stays text. */
  private static String plain(String text) {
    return text != null && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }
}
