package lv.ikvd.intake.web;

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
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.service.IncomingDocuments;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list shows, all its pages, as a file; the look is recorded as an export first. */
@WebServlet({"/intake/export.csv", "/intake/export.xlsx"})
public class IncomingExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient IncomingDocuments documents;
  @Inject private transient Instance<IncomingQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, IncomingQuestion::ask, documents::export)
        .answer(
            request,
            response,
            "ienakosie-dokumenti",
            "intake.column.",
            IncomingExportServlet::columns);
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
    columns.put("answer", row -> row.answer() == null ? null : row.answer().number());
    columns.put("answerSent", row -> row.answer() == null ? null : row.answer().sentOn());
    return columns;
  }
}
