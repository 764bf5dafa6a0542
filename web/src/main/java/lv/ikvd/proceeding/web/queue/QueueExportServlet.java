package lv.ikvd.proceeding.web.queue;

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
import lv.ikvd.database.entity.Page;
import lv.ikvd.proceeding.entity.row.QueueRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.proceeding.web.queue.QueueQuestion.Tab;
import lv.ikvd.shell.web.ChosenLocale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The cases that a queue shows as a table to take along; the look at them is written down first.
 */
@WebServlet("/case/export/*")
public class QueueExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Tells spreadsheets that the text is UTF-8. */
  private static final char MARK = '\uFEFF';

  @Inject private transient CaseQueries cases;
  @Inject private transient Instance<QueueQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Words words = new Words(ChosenLocale.of(request));
    Tab tab = Tab.of(request.getPathInfo());
    List<QueueRow> rows = new ArrayList<>();
    QueueQuestion question = questions.get();
    try {
      question.ask(
          words,
          address -> {
            rows.addAll(cases.export(question.filter(tab, address), address.page().sort()));
            return Page.empty();
          });
    } finally {
      questions.destroy(question);
    }
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"lietas-%s.csv\"".formatted(tab.name().toLowerCase(Locale.ROOT)));
    response.setHeader("Cache-Control", "no-store");
    write(rows, words, response.getWriter());
  }

  static void write(List<QueueRow> rows, Words words, Writer out) throws IOException {
    out.write(MARK);
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').build();
    CSVPrinter printer = new CSVPrinter(out, format);
    printer.printRecord(
        words.of("proceeding.column.number"),
        words.of("proceeding.column.procedure"),
        words.of("proceeding.column.party"),
        words.of("proceeding.column.state"),
        words.of("proceeding.column.handler"),
        words.of("proceeding.column.opened"),
        words.of("proceeding.column.due"),
        words.of("proceeding.column.missed"));
    for (QueueRow row : rows) {
      printer.printRecord(
          row.number(),
          words.procedure(row.register(), row.procedure()),
          plain(row.partyName()),
          QueueLine.state(row, words),
          plain(row.handler()),
          row.openedOn(),
          row.dueOn(),
          words.of("proceeding.Missed." + row.missed()));
    }
    printer.flush();
  }

  /** A name that a spreadsheet would compute stays a name. */
  private static String plain(String text) {
    return text != null && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }
}
