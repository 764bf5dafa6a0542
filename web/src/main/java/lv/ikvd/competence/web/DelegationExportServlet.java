package lv.ikvd.competence.web;

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
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.service.DelegationEntries;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of contracts shows, all its pages, as a file. */
@WebServlet({"/competence/export.csv", "/competence/export.xlsx"})
public class DelegationExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient DelegationEntries entries;
  @Inject private transient Instance<DelegationQuestion> questions;
  @Inject private transient CodeNames codes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, DelegationQuestion::ask, entries::export)
        .answer(request, response, "delegesanas-ligumi", "competence.column.", this::columns);
  }

  private Map<String, Function<DelegationRow, Object>> columns(Locale locale) {
    Map<String, Function<DelegationRow, Object>> shown = new LinkedHashMap<>();
    shown.put("number", DelegationRow::number);
    shown.put("status", row -> Texts.show(locale, row.status()));
    shown.put("institutionNumber", DelegationRow::institutionNumber);
    shown.put("institution", DelegationRow::institution);
    shown.put(
        "qualification",
        row -> codes.name(locale, ProgrammeLicences.QUALIFICATION, row.qualification()));
    shown.put("level", DelegationRow::level);
    shown.put("concludedOn", DelegationRow::concludedOn);
    shown.put("validUntil", DelegationRow::validUntil);
    shown.put("accreditedUntil", DelegationRow::accreditedUntil);
    shown.put("endedOn", DelegationRow::endedOn);
    shown.put("results", DelegationRow::results);
    return shown;
  }
}
