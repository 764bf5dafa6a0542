package lv.ikvd.annualreport.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.Report;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportCheck;
import lv.ikvd.annualreport.service.ReportPart.Layout;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.statistics.entity.Question;
import org.omnifaces.cdi.Param;

/** The report of a year: its tables in the printed layout, and the numbers of its text. */
@Named("reportBean")
@RequestScoped
public class ReportBean {

  @Inject private ReportQuestion asked;
  @Inject private AnnualReports reports;

  @Inject
  @Param(pathIndex = 0)
  private String year;

  private PagedList<ReportCell> list;
  private Report report;
  private ReportLabels labels;
  private List<ShownPart> tables;
  private List<ReportTable> texts;

  @PostConstruct
  void load() {
    labels = new ReportLabels(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    list =
        asked.ask(
            year,
            (time, address) -> {
              report = reports.report(time);
              return Page.empty();
            });
    // a filter that was sent leads on to its address, and nothing is shown
    if (report != null) {
      show();
    }
  }

  private void show() {
    tables =
        report.parts().stream()
            .filter(part -> part.part().layout() != Layout.TEXT)
            .map(part -> ShownPart.of(part, labels))
            .toList();
    texts = report.parts().stream().filter(part -> part.part().layout() == Layout.TEXT).toList();
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  /** The filters of the page; it has no list of its own. */
  public PagedList<ReportCell> getList() {
    return list;
  }

  public ReportLabels getLabels() {
    return labels;
  }

  private Question question() {
    return report.question();
  }

  public String getYear() {
    return ReportWords.year(question().year());
  }

  public String getYearBefore() {
    return ReportWords.year(question().year() - 1);
  }

  public String getYearAfter() {
    return ReportWords.year(question().year() + 1);
  }

  public String getLead() {
    return ReportWords.lead(question(), list);
  }

  public List<ShownPart> getTables() {
    return tables;
  }

  /** What the text of a section counts, a group for each register. */
  public List<ReportTable> getTexts() {
    return texts;
  }

  public List<ReportCheck> getChecks() {
    return report.checks();
  }

  /** Which share of another number it is, in words; null where the text makes none of it. */
  public String share(ReportCell cell) {
    return report.share(cell).map(labels::share).orElse(null);
  }

  /** Whether a number is a part of another: its key goes on where the other's ends. */
  public boolean isPart(ReportTable text, ReportCell cell) {
    return text.cells().stream()
        .anyMatch(whole -> cell.key().column().startsWith(whole.key().column() + "_"));
  }

  /** The same question of another year; a day belongs to its year and is left behind. */
  public String another(int years) {
    String known = list.value(ReportQuestion.KNOWN);
    return "/annualreport/view/"
        + (question().year() + years)
        + (known == null ? "" : "?" + ReportQuestion.KNOWN + "=" + known);
  }

  /** Where the records behind a number are listed. */
  public String records(ReportCell cell) {
    String path =
        String.join(
            "/",
            "/annualreport/cell",
            String.valueOf(question().year()),
            cell.key().table(),
            URLEncoder.encode(cell.key().row(), StandardCharsets.UTF_8).replace("+", "%20"),
            cell.key().column());
    return list.getAddress().at(path);
  }

  /**
   * The report as a file.
   *
   * @param table null for all of it
   */
  public String file(String kind, String table) {
    String query = list.getAddress().query();
    return "/annualreport/export."
        + kind
        + "?year="
        + question().year()
        + (table == null || table.isEmpty() ? "" : "&table=" + table)
        + (query.isEmpty() ? "" : "&" + query);
  }
}
