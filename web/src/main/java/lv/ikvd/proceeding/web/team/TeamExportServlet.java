package lv.ikvd.proceeding.web.team;

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
import lv.ikvd.proceeding.entity.team.TeamRow;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.shell.web.list.ListExport;

/** The team's table to take along, in the order in which it is shown. It names no party. */
@WebServlet({"/case/team.csv", "/case/team.xlsx"})
public class TeamExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Instance<TeamQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.ofPage(questions, TeamQuestion::ask)
        .answer(request, response, "nodalas-darbi", "", locale -> columns(new Words(locale)));
  }

  private static Map<String, Function<TeamRow, Object>> columns(Words words) {
    Map<String, Function<TeamRow, Object>> columns = new LinkedHashMap<>();
    columns.put(
        "proceeding.column.handler",
        row -> row.handler() == null ? words.of("proceeding.team.nobody") : row.handler());
    columns.put("proceeding.team.all", TeamRow::total);
    columns.put("proceeding.Stage.RECEIVED", TeamRow::received);
    columns.put("proceeding.Stage.CHECKED", TeamRow::checked);
    columns.put("proceeding.Stage.PREPARED", TeamRow::prepared);
    columns.put("proceeding.due.OVERDUE", TeamRow::overdue);
    columns.put("proceeding.due.THIS_WEEK", TeamRow::thisWeek);
    columns.put("proceeding.only.WAITING", TeamRow::waiting);
    columns.put("proceeding.only.DECIDED_THIS_MONTH", TeamRow::decidedThisMonth);
    columns.put("proceeding.team.median", TeamRow::medianDays);
    columns.put("proceeding.absence.fromOn", TeamRow::absentFrom);
    columns.put("proceeding.absence.toOn", TeamRow::absentTo);
    columns.put("proceeding.absence.substitute", TeamRow::substitute);
    return columns;
  }
}
