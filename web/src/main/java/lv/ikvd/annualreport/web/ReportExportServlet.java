package lv.ikvd.annualreport.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.Contradiction;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.database.entity.Page;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.TableFile;

/** A table of the report as a file for people; machines ask the API. */
@WebServlet({"/annualreport/export.csv", "/annualreport/export.xlsx"})
public class ReportExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final List<String> COLUMNS =
      List.of("table", "row", "column", "value", "published", "reason");

  @Inject private transient AnnualReports reports;
  @Inject private transient Instance<ReportQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = request.getParameter("table");
    if (number == null) {
      throw Problem.notFound("ANNUALREPORT-002");
    }
    List<ReportTable> asked = new ArrayList<>();
    ReportQuestion question = questions.get();
    try {
      question.ask(
          request.getParameter("year"),
          (time, address) -> {
            asked.add(reports.table(number, time));
            return Page.empty();
          });
    } finally {
      questions.destroy(question);
    }
    ReportTable table = asked.get(0);
    file(table, ChosenLocale.of(request))
        .answer(request, response, "parskats-" + table.question().year() + "-tabula-" + number);
  }

  static TableFile file(ReportTable table, Locale locale) {
    return new TableFile(
        COLUMNS.stream().map(column -> Texts.of(locale, "annualreport.file." + column)).toList(),
        table.cells().stream().map(cell -> line(cell, locale)).toList());
  }

  private static List<Object> line(ReportCell cell, Locale locale) {
    Contradiction printed = cell.contradiction().orElse(null);
    List<Object> line = new ArrayList<>();
    line.add(cell.key().table());
    line.add(Texts.of(locale, "annualreport.row." + cell.key().row()));
    line.add(Texts.of(locale, "annualreport.column." + cell.key().column()));
    line.add(cell.value());
    line.add(printed == null ? null : printed.published());
    line.add(printed == null ? null : Texts.of(locale, printed.reasonKey()));
    return line;
  }
}
