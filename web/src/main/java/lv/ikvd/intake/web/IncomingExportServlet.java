package lv.ikvd.intake.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lv.ikvd.database.entity.Page;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.service.IncomingDocuments;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.shell.web.list.TableFile;

/** What the list shows, all its pages, as a file; the look is recorded as an export first. */
@WebServlet({"/intake/export.csv", "/intake/export.xlsx"})
public class IncomingExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient IncomingDocuments documents;
  @Inject private transient Instance<IncomingQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<IncomingRow> rows = new ArrayList<>();
    IncomingQuestion question = questions.get();
    PagedList<?> asked;
    try {
      asked =
          question.ask(
              (filter, page) -> {
                rows.addAll(documents.export(filter, page.sort()));
                return Page.empty();
              });
    } finally {
      questions.destroy(question);
    }
    Locale locale = ChosenLocale.of(request);
    TableFile.of(
            rows,
            columns(locale),
            asked.getAddress().hidden()::contains,
            column -> Texts.of(locale, "intake.column." + column))
        .answer(request, response, "ienakosie-dokumenti");
  }

  private static Map<String, Function<IncomingRow, Object>> columns(Locale locale) {
    Map<String, Function<IncomingRow, Object>> columns = new LinkedHashMap<>();
    columns.put("number", IncomingRow::number);
    columns.put("received", IncomingRow::receivedOn);
    columns.put("name", IncomingRow::name);
    columns.put("signers", IncomingRow::signers);
    columns.put("verdict", row -> Texts.show(locale, row.verdict()));
    columns.put("channel", row -> Texts.show(locale, row.channel()));
    columns.put("state", row -> Texts.show(locale, row.state()));
    columns.put("case", IncomingRow::caseNumber);
    columns.put("recordedBy", IncomingRow::recordedBy);
    return columns;
  }
}
