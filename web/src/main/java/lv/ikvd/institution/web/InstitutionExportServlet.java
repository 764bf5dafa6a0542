package lv.ikvd.institution.web;

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
import lv.ikvd.institution.entity.InstitutionFilter;
import lv.ikvd.institution.entity.InstitutionRow;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of one of the registers of institutions shows, all its pages, as a file. */
@WebServlet({
  "/institution/export.csv",
  "/institution/export.xlsx",
  "/highereducation/export.csv",
  "/highereducation/export.xlsx"
})
public class InstitutionExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient InstitutionEntries entries;
  @Inject private transient Instance<InstitutionQuestion> questions;
  @Inject private transient CodeNames codes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean higher = request.getServletPath().startsWith("/highereducation/");
    String register = higher ? Institutions.HIGHER_EDUCATION : Institutions.REGISTER;
    String file = higher ? "augstskolas" : "iestades";
    ListExport.of(
            questions,
            InstitutionQuestion::ask,
            (InstitutionFilter filter, String sort) -> entries.export(register, filter, sort))
        .answer(request, response, file, "institution.column.", this::columns);
  }

  private Map<String, Function<InstitutionRow, Object>> columns(Locale locale) {
    Map<String, Function<InstitutionRow, Object>> shown = new LinkedHashMap<>();
    shown.put("number", InstitutionRow::number);
    shown.put("name", InstitutionRow::name);
    shown.put("kind", row -> codes.name(locale, Institutions.KIND, row.kind()));
    shown.put("type", row -> codes.name(locale, Institutions.TYPE, row.type()));
    shown.put("status", row -> Texts.show(locale, row.status()));
    shown.put("founders", row -> String.join("; ", row.founders()));
    shown.put("address", InstitutionRow::address);
    shown.put("municipality", InstitutionRow::municipality);
    shown.put("head", InstitutionRow::head);
    shown.put("registeredOn", InstitutionRow::registeredOn);
    shown.put("endedOn", InstitutionRow::endedOn);
    return shown;
  }
}
