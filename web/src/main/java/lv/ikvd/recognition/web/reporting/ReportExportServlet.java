package lv.ikvd.recognition.web.reporting;

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
import lv.ikvd.recognition.entity.reporting.ReportableRow;
import lv.ikvd.recognition.service.Recognitions;
import lv.ikvd.recognition.service.reporting.DecisionReports;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** Decisions as a file in the fields of the database of regulated professions. */
@WebServlet({"/recognition/reports.csv", "/recognition/reports.xlsx"})
public class ReportExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient DecisionReports reports;
  @Inject private transient Instance<ReportQuestion> questions;
  @Inject private transient CodeNames codes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, ReportQuestion::ask, reports::export)
        .answer(
            request,
            response,
            "reglamentetas-profesijas",
            "recognition.report.column.",
            this::columns);
  }

  private Map<String, Function<ReportableRow, Object>> columns(Locale locale) {
    Map<String, Function<ReportableRow, Object>> shown = new LinkedHashMap<>();
    shown.put("number", ReportableRow::number);
    shown.put("profession", row -> say(locale, "recognition.report.profession"));
    shown.put("state", ReportableRow::state);
    shown.put("stateName", row -> name(locale, Recognitions.STATE, row.state()));
    shown.put("route", row -> say(locale, "recognition.report.route"));
    shown.put("purpose", row -> name(locale, Recognitions.PURPOSE, row.purpose()));
    shown.put("decision", row -> say(locale, "recognition.report.decision." + row.kind()));
    shown.put("decidedOn", ReportableRow::decidedOn);
    shown.put("measure", row -> name(locale, Recognitions.MEASURE, row.measure()));
    shown.put("reportedOn", ReportableRow::reportedOn);
    return shown;
  }

  private String name(Locale locale, String classifier, String code) {
    return code == null ? null : codes.name(locale, classifier, code);
  }

  private static String say(Locale locale, String key) {
    return Texts.of(locale, key);
  }
}
