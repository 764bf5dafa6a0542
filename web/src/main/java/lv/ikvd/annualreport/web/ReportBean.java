package lv.ikvd.annualreport.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.Contradiction;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.statistics.entity.Question;
import org.omnifaces.cdi.Param;

/** The report of a year: its tables in the printed layout, and the numbers of its text. */
@Named("reportBean")
@RequestScoped
public class ReportBean {

  private static final String TABLE = "4";
  private static final String SECTION = "2.2.1";

  @Inject private ReportQuestion asked;
  @Inject private AnnualReports reports;

  @Inject
  @Param(pathIndex = 0)
  private String year;

  private PagedList<ReportCell> list;
  private Question question;
  private ReportTable table;
  private ReportTable text;

  @PostConstruct
  void load() {
    list =
        asked.ask(
            year,
            (time, address) -> {
              question = time;
              table = reports.table(TABLE, time);
              text = reports.text(SECTION, time);
              return Page.empty();
            });
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  /** The filters of the page; it has no list of its own. */
  public PagedList<ReportCell> getList() {
    return list;
  }

  public String getYear() {
    return ReportWords.year(question.year());
  }

  public String getYearBefore() {
    return ReportWords.year(question.year() - 1);
  }

  public String getYearAfter() {
    return ReportWords.year(question.year() + 1);
  }

  public String getLead() {
    return ReportWords.lead(question, list);
  }

  /** The number in the heading of the table. */
  public ReportCell getHeading() {
    return table.cells().get(0);
  }

  /** The numbers under the heading. */
  public List<ReportCell> getColumns() {
    return table.cells().subList(1, table.cells().size());
  }

  /** What was printed in the heading, if it cannot be. */
  public Contradiction getConflict() {
    return getHeading().contradiction().orElse(null);
  }

  /** What the text of the section counts, in its order. */
  public List<ReportCell> getNumbers() {
    return text.cells();
  }

  /** Whether a number is a part of another: its key goes on where the other's ends. */
  public boolean isPart(ReportCell cell) {
    return text.cells().stream()
        .anyMatch(whole -> cell.key().column().startsWith(whole.key().column() + "_"));
  }

  /** The same question of another year; a day belongs to its year and is left behind. */
  public String another(int years) {
    String known = list.value(ReportQuestion.KNOWN);
    return "/annualreport/view/"
        + (question.year() + years)
        + (known == null ? "" : "?" + ReportQuestion.KNOWN + "=" + known);
  }

  /** Where the records behind a number are listed. */
  public String records(ReportCell cell) {
    String path =
        String.join(
            "/",
            "/annualreport/cell",
            String.valueOf(question.year()),
            cell.key().table(),
            cell.key().row(),
            cell.key().column());
    return list.getAddress().at(path);
  }

  /** The table as a file. */
  public String file(String kind) {
    String query = list.getAddress().query();
    return "/annualreport/export."
        + kind
        + "?year="
        + question.year()
        + "&table="
        + TABLE
        + (query.isEmpty() ? "" : "&" + query);
  }
}
