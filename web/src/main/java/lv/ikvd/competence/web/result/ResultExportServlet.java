package lv.ikvd.competence.web.result;

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
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.competence.service.result.Results;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of certificates shows, as a file; the look is recorded as an export first. */
@WebServlet({"/competence/results.csv", "/competence/results.xlsx"})
public class ResultExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Results results;
  @Inject private transient Instance<ResultQuestion> questions;
  @Inject private transient CodeNames codes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, ResultQuestion::ask, results::export)
        .answer(
            request,
            response,
            "kvalifikacijas-apliecibas",
            "competence.result.column.",
            this::columns);
  }

  private Map<String, Function<ResultRow, Object>> columns(Locale locale) {
    Map<String, Function<ResultRow, Object>> shown = new LinkedHashMap<>();
    shown.put("certificate", ResultRow::certificateNumber);
    shown.put("issuedOn", ResultRow::issuedOn);
    shown.put("person", ResultRow::person);
    shown.put(
        "qualification",
        row -> codes.name(locale, ProgrammeLicences.QUALIFICATION, row.qualification()));
    shown.put("level", ResultRow::level);
    shown.put("examinedOn", ResultRow::examinedOn);
    shown.put("institutionNumber", ResultRow::institutionNumber);
    shown.put("institution", ResultRow::institution);
    shown.put("contract", ResultRow::contract);
    return shown;
  }
}
