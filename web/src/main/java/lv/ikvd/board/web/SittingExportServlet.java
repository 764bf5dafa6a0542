package lv.ikvd.board.web;

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
import java.util.Locale;
import java.util.stream.Stream;
import lv.ikvd.board.entity.row.SittingRow;
import lv.ikvd.board.service.SittingQueries;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.TableFile;

/** What the list of sittings shows, all its pages, as a file. */
@WebServlet({"/board/export.csv", "/board/export.xlsx"})
public class SittingExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SittingQueries sittings;
  @Inject private transient Instance<SittingQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale locale = ChosenLocale.of(request);
    List<SittingRow> rows = new ArrayList<>();
    SittingQuestion question = questions.get();
    try {
      question.ask(
          (filter, page) -> {
            rows.addAll(sittings.export(filter, page.sort()));
            return Page.empty();
          });
    } finally {
      questions.destroy(question);
    }
    List<String> head =
        Stream.of("number", "heldOn", "startsAt", "place", "state", "presiding", "items", "minutes")
            .map(column -> Texts.of(locale, "board.column." + column))
            .toList();
    new TableFile(head, rows.stream().map(row -> cells(row, locale)).toList())
        .answer(request, response, "sedes");
  }

  private static List<Object> cells(SittingRow row, Locale locale) {
    return Arrays.asList(
        row.number(),
        row.heldOn(),
        String.valueOf(row.startsAt()),
        row.place(),
        Texts.show(locale, row.state()),
        row.presiding(),
        row.items(),
        row.minutesNumber());
  }
}
