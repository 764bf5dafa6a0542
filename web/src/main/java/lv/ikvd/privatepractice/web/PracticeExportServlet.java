package lv.ikvd.privatepractice.web;

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
import lv.ikvd.privatepractice.entity.PracticeRow;
import lv.ikvd.privatepractice.service.PracticeEntries;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list shows, all its pages, as a file; the look is recorded as an export first. */
@WebServlet({"/privatepractice/export.csv", "/privatepractice/export.xlsx"})
public class PracticeExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PracticeEntries entries;
  @Inject private transient Instance<PracticeQuestion> questions;
  @Inject private transient PracticeWords words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, PracticeQuestion::ask, entries::export)
        .answer(request, response, "privatprakse", "privatepractice.column.", this::columns);
  }

  private Map<String, Function<PracticeRow, Object>> columns(Locale locale) {
    Map<String, Function<PracticeRow, Object>> columns = new LinkedHashMap<>();
    columns.put("number", PracticeRow::number);
    columns.put("name", PracticeRow::teacher);
    columns.put("programme", PracticeRow::programme);
    columns.put("status", row -> Texts.show(locale, row.status()));
    columns.put("kind", row -> Texts.show(locale, row.kind()));
    columns.put("field", row -> words.field(row.field()));
    columns.put("group", row -> words.targetGroup(row.targetGroup()));
    columns.put("municipalities", row -> String.join(", ", row.municipalities()));
    columns.put("certificate", PracticeRow::certificate);
    columns.put("certifiedFrom", PracticeRow::certifiedFrom);
    columns.put("expiresOn", PracticeRow::expiresOn);
    return columns;
  }
}
