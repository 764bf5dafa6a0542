package lv.ikvd.proceeding.web.queue;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.database.entity.Page;
import lv.ikvd.proceeding.entity.row.QueueRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.proceeding.web.queue.QueueQuestion.Tab;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.list.TableFile;

/**
 * The cases that a queue shows as a table to take along; the look at them is written down first.
 */
@WebServlet("/case/export/*")
public class QueueExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

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
    table(rows, words).answer(request, response, "lietas-" + tab.path());
  }

  static TableFile table(List<QueueRow> rows, Words words) {
    List<String> head =
        Stream.of("number", "procedure", "party", "state", "handler", "opened", "due", "missed")
            .map(column -> words.of("proceeding.column." + column))
            .toList();
    return new TableFile(head, rows.stream().map(row -> values(row, words)).toList());
  }

  private static List<Object> values(QueueRow row, Words words) {
    return Arrays.asList(
        row.number(),
        words.procedure(row.register(), row.procedure()),
        row.partyName(),
        QueueLine.state(row, words),
        row.handler(),
        row.openedOn(),
        row.dueOn(),
        words.of("proceeding.Missed." + row.missed()));
  }
}
