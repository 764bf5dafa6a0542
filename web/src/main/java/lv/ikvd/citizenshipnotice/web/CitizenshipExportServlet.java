package lv.ikvd.citizenshipnotice.web;

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
import lv.ikvd.citizenshipnotice.entity.CitizenshipRow;
import lv.ikvd.citizenshipnotice.service.CitizenshipNotices;
import lv.ikvd.shell.web.list.ListExport;

/** What the list shows, all its pages, as a file; the look is recorded as an export first. */
@WebServlet({"/citizenshipnotice/export.csv", "/citizenshipnotice/export.xlsx"})
public class CitizenshipExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CitizenshipNotices notices;
  @Inject private transient Instance<CitizenshipQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, CitizenshipQuestion::ask, notices::export)
        .answer(request, response, "zinas-pmlp", "citizenshipnotice.column.", this::columns);
  }

  private Map<String, Function<CitizenshipRow, Object>> columns(Locale locale) {
    Map<String, Function<CitizenshipRow, Object>> columns = new LinkedHashMap<>();
    columns.put("notedOn", CitizenshipRow::notedOn);
    columns.put("letter", CitizenshipRow::letter);
    columns.put("person", CitizenshipRow::person);
    columns.put("institution", CitizenshipRow::institution);
    columns.put("entry", CitizenshipRow::entryNumber);
    columns.put("programme", CitizenshipRow::programme);
    columns.put("from", CitizenshipRow::from);
    columns.put("until", CitizenshipRow::until);
    columns.put("request", CitizenshipRow::request);
    columns.put("sentOn", CitizenshipRow::sentOn);
    columns.put("official", CitizenshipRow::notedBy);
    return columns;
  }
}
