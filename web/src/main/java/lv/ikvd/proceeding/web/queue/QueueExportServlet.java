package lv.ikvd.proceeding.web.queue;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import lv.ikvd.proceeding.entity.row.QueueFilter;
import lv.ikvd.proceeding.entity.row.QueueRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.proceeding.web.queue.QueueQuestion.Tab;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.list.ListExport;

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
    Tab tab = Tab.of(request.getPathInfo());
    Words words = new Words(ChosenLocale.of(request));
    ListExport.<QueueQuestion, QueueFilter, QueueRow>of(
            questions,
            (question, query) ->
                question.ask(
                    words, address -> query.apply(question.filter(tab, address), address.page())),
            cases::export)
        .answer(
            request,
            response,
            "lietas-" + tab.path(),
            "proceeding.column.",
            locale -> columns(words));
  }

  private static Map<String, Function<QueueRow, Object>> columns(Words words) {
    Map<String, Function<QueueRow, Object>> columns = new LinkedHashMap<>();
    columns.put("number", QueueRow::number);
    columns.put("procedure", row -> words.procedure(row.register(), row.procedure()));
    columns.put("party", QueueRow::partyName);
    columns.put("state", row -> QueueLine.state(row, words));
    columns.put("handler", QueueRow::handler);
    columns.put("opened", QueueRow::openedOn);
    columns.put("due", QueueRow::dueOn);
    columns.put("missed", row -> words.of("proceeding.Missed." + row.missed()));
    return columns;
  }
}
