package lv.ikvd.annualreport.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.ikvd.annualreport.report.AnnualReportDocument;
import lv.ikvd.annualreport.report.ReportText;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.shell.web.list.TableFile;
import lv.ikvd.statistics.entity.Question;

/** The report, or a table of it, as a file for people; machines ask the API. */
@WebServlet({
  "/annualreport/export.csv",
  "/annualreport/export.xlsx",
  "/annualreport/export.pdf",
  "/annualreport/export.docx"
})
public class ReportExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final List<String> COLUMNS =
      List.of(
          "table", "row", "column", "rowKey", "columnKey", "value", "mark", "published", "reason");

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Inject private transient AnnualReports reports;
  @Inject private transient Instance<ReportQuestion> questions;
  @Inject private transient Clock clock;

  /** Loads its template when it is first asked for. */
  private static final class Paper {
    static final AnnualReportDocument DOCUMENT = new AnnualReportDocument();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReportQuestion question = questions.get();
    try {
      List<Question> time = new ArrayList<>();
      PagedList<ReportCell> asked =
          question.ask(
              request.getParameter("year"),
              (at, address) -> {
                time.add(at);
                return Page.empty();
              });
      String kind = request.getServletPath().replaceAll(".*\\.", "");
      if (kind.equals("pdf") || kind.equals("docx")) {
        paper(kind, time.get(0), asked, response);
      } else {
        numbers(time.get(0), request, response);
      }
    } finally {
      questions.destroy(question);
    }
  }

  private void numbers(Question time, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = request.getParameter("table");
    List<ReportTable> tables =
        number == null ? reports.report(time).parts() : List.of(reports.table(number, time));
    file(tables, ChosenLocale.of(request))
        .answer(
            request,
            response,
            "parskats-" + time.year() + (number == null ? "" : "-tabula-" + number));
  }

  private void paper(
      String kind, Question time, PagedList<ReportCell> asked, HttpServletResponse response)
      throws IOException {
    ReportText text =
        ReportPaper.of(
            reports.report(time),
            ReportWords.lead(Messages.LATVIAN, time, asked),
            LocalDate.now(clock));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (kind.equals("pdf")) {
      Paper.DOCUMENT.write(text, out);
    } else {
      Paper.DOCUMENT.writeText(text, out);
    }
    response.setContentType(kind.equals("pdf") ? "application/pdf" : WORD);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"parskats-" + time.year() + "." + kind + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(out.size());
    out.writeTo(response.getOutputStream());
  }

  static TableFile file(List<ReportTable> tables, Locale locale) {
    return new TableFile(
        COLUMNS.stream().map(column -> Texts.of(locale, "annualreport.file." + column)).toList(),
        tables.stream()
            .flatMap(table -> table.cells().stream())
            .map(cell -> line(cell, locale))
            .toList());
  }

  private static List<Object> line(ReportCell cell, Locale locale) {
    ReportLabels labels = new ReportLabels(locale);
    List<Object> line = new ArrayList<>();
    line.add(cell.key().table());
    line.add(labels.row(cell.key().row()));
    line.add(labels.column(cell.key().table(), cell.key().column()));
    line.add(cell.key().row());
    line.add(cell.key().column());
    line.add(cell.value());
    line.add(cell.mark());
    line.add(cell.contradiction().map(printed -> printed.value()).orElse(null));
    line.add(cell.contradiction().map(p -> Texts.of(locale, p.reasonKey())).orElse(null));
    return line;
  }
}
