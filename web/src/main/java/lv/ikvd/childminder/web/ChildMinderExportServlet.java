package lv.ikvd.childminder.web;

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
import lv.ikvd.childminder.entity.ChildMinderRow;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list shows, all its pages, as a file; the look is recorded as an export first. */
@WebServlet({"/childminder/export.csv", "/childminder/export.xlsx"})
public class ChildMinderExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ChildMinderEntries entries;
  @Inject private transient Instance<ChildMinderQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, ChildMinderQuestion::ask, entries::export)
        .answer(
            request,
            response,
            "bernu-uzraudziba",
            "childminder.column.",
            ChildMinderExportServlet::columns);
  }

  private static Map<String, Function<ChildMinderRow, Object>> columns(Locale locale) {
    Map<String, Function<ChildMinderRow, Object>> columns = new LinkedHashMap<>();
    columns.put("number", ChildMinderRow::number);
    columns.put("name", ChildMinderRow::displayName);
    columns.put("provider", row -> Texts.of(locale, "childminder.kind." + row.providerKind()));
    columns.put("service", row -> Texts.show(locale, row.serviceKind()));
    columns.put("municipality", ChildMinderRow::municipality);
    columns.put("status", row -> Texts.of(locale, "childminder.status." + row.status()));
    columns.put("registeredOn", ChildMinderRow::registeredOn);
    columns.put("excludedOn", ChildMinderRow::excludedOn);
    columns.put("confirmedOn", ChildMinderRow::confirmedOn);
    return columns;
  }
}
