package lv.ikvd.board.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lv.ikvd.board.entity.row.SittingRow;
import lv.ikvd.board.service.SittingQueries;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of sittings shows, all its pages, as a file. */
@WebServlet({"/board/export.csv", "/board/export.xlsx"})
public class SittingExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SittingQueries sittings;
  @Inject private transient Instance<SittingQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, SittingQuestion::ask, sittings::export)
        .answer(request, response, "sedes", "board.column.", SittingExportServlet::columns);
  }

  private static Map<String, Function<SittingRow, Object>> columns(Locale locale) {
    Map<String, Function<SittingRow, Object>> columns = new LinkedHashMap<>();
    columns.put("number", SittingRow::number);
    columns.put("heldOn", SittingRow::heldOn);
    columns.put("startsAt", row -> String.valueOf(row.startsAt()));
    columns.put("place", SittingRow::place);
    columns.put("state", row -> Texts.show(locale, row.state()));
    columns.put("presiding", SittingRow::presiding);
    columns.put("items", SittingRow::items);
    columns.put("minutes", SittingRow::minutesNumber);
    return columns;
  }
}
