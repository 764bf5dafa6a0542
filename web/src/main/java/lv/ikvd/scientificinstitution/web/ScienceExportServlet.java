package lv.ikvd.scientificinstitution.web;

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
import java.util.stream.Collectors;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.scientificinstitution.entity.ScientificRow;
import lv.ikvd.scientificinstitution.service.ScientificEntries;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of scientific institutions shows, all its pages, as a file. */
@WebServlet({"/scientificinstitution/export.csv", "/scientificinstitution/export.xlsx"})
public class ScienceExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ScientificEntries entries;
  @Inject private transient Instance<ScienceQuestion> questions;
  @Inject private transient CodeNames codes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, ScienceQuestion::ask, entries::export)
        .answer(
            request,
            response,
            "zinatniskas-institucijas",
            "scientificinstitution.column.",
            this::columns);
  }

  private Map<String, Function<ScientificRow, Object>> columns(Locale locale) {
    Map<String, Function<ScientificRow, Object>> shown = new LinkedHashMap<>();
    shown.put("number", ScientificRow::number);
    shown.put("name", ScientificRow::name);
    shown.put("kind", row -> codes.name(locale, ScientificInstitutions.KIND, row.kind()));
    shown.put("status", row -> Texts.show(locale, row.status()));
    shown.put("holder", ScientificRow::holder);
    shown.put("registrationNumber", ScientificRow::registrationNumber);
    shown.put("address", ScientificRow::address);
    shown.put("directions", row -> directions(locale, row));
    shown.put("doctors", ScientificRow::doctors);
    shown.put("head", ScientificRow::head);
    shown.put("registeredOn", ScientificRow::registeredOn);
    shown.put("endedOn", ScientificRow::endedOn);
    return shown;
  }

  private String directions(Locale locale, ScientificRow row) {
    return row.directions().stream()
        .map(code -> codes.name(locale, ScientificInstitutions.DIRECTION, code))
        .collect(Collectors.joining("; "));
  }
}
