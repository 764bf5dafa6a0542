package lv.ikvd.programmelicence.web;

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
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.programmelicence.entity.LicenceRow;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of licences shows, all its pages, as a file. */
@WebServlet({"/programmelicence/export.csv", "/programmelicence/export.xlsx"})
public class LicenceExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient LicenceEntries entries;
  @Inject private transient Instance<LicenceQuestion> questions;
  @Inject private transient CodeNames codes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, LicenceQuestion::ask, entries::export)
        .answer(request, response, "licences", "programmelicence.column.", this::columns);
  }

  private Map<String, Function<LicenceRow, Object>> columns(Locale locale) {
    Map<String, Function<LicenceRow, Object>> shown = new LinkedHashMap<>();
    shown.put("number", LicenceRow::number);
    shown.put("code", LicenceRow::code);
    shown.put("name", LicenceRow::name);
    shown.put("kind", row -> codes.name(locale, ProgrammeLicences.KIND, row.kind()));
    shown.put("way", row -> Texts.show(locale, row.way()));
    shown.put("form", row -> codes.name(locale, ProgrammeLicences.FORM, row.form()));
    shown.put("language", row -> codes.name(locale, Institutions.LANGUAGE, row.language()));
    shown.put("status", row -> Texts.show(locale, row.status()));
    shown.put("institutionNumber", LicenceRow::institutionNumber);
    shown.put("institution", LicenceRow::institution);
    shown.put("address", LicenceRow::address);
    shown.put("licensedOn", LicenceRow::licensedOn);
    shown.put("startsBy", LicenceRow::startsBy);
    shown.put("startedOn", LicenceRow::startedOn);
    shown.put("lostOn", LicenceRow::lostOn);
    return shown;
  }
}
