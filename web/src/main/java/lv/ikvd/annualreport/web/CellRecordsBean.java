package lv.ikvd.annualreport.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Question;
import org.omnifaces.cdi.Param;

/** The records behind a number of the report. */
@Named("cellRecordsBean")
@RequestScoped
public class CellRecordsBean {

  /** A column that is called by a year counts that year. */
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private static final String AMOUNT = "annualreport.amount.";

  @Inject private ReportQuestion asked;
  @Inject private AnnualReports reports;
  @Inject private CaseWords words;
  @Inject private HttpServletRequest request;

  @Inject
  @Param(pathIndex = 0)
  private String year;

  @Inject
  @Param(pathIndex = 1)
  private String table;

  @Inject
  @Param(pathIndex = 2)
  private String row;

  @Inject
  @Param(pathIndex = 3)
  private String column;

  private Question question;
  private PagedList<FactRow> list;

  @PostConstruct
  void load() {
    if (table == null || row == null || column == null) {
      throw Problem.notFound("ANNUALREPORT-003");
    }
    CellKey key = new CellKey(table, row, column);
    list =
        asked.ask(
            year,
            (time, address) -> {
              question = time;
              return reports.recordsOfReport(key, time, address.page());
            });
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public PagedList<FactRow> getList() {
    return list;
  }

  public String getYear() {
    return ReportWords.year(question.year());
  }

  public String getTitle() {
    ReportLabels labels =
        new ReportLabels(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    CellKey key = new CellKey(table, row, column);
    return new Texts().of("annualreport.records", labels.of(key), getYear());
  }

  public String getLead() {
    boolean ofYear = YEAR.matcher(column).matches();
    int counted = ofYear ? Integer.parseInt(column) : question.year();
    return ReportWords.lead(new Question(counted, question.day(), question.knownAt()), list);
  }

  /** The report that the number stands in, for the same time. */
  public String getReport() {
    return list.getAddress().at("/annualreport/view/" + question.year());
  }

  /** Whether decisions are counted, which have numbers of their own; else entries. */
  public boolean isDecisions() {
    return list.getItems().stream().anyMatch(fact -> !fact.number().equals(fact.entryNumber()));
  }

  /** What has a number of its own: the decision, or what lasts by a decision. */
  public String getNumbered() {
    String kind = list.getItems().isEmpty() ? "" : list.getItems().get(0).kind();
    String named = new Texts().named("annualreport.number.", kind);
    return named.equals(kind) ? new Texts().of("annualreport.decision") : named;
  }

  /** What a record is, as its register calls it; a column asks once without a row. */
  public String kind(FactRow fact) {
    if (fact == null) {
      return null;
    }
    Texts texts = new Texts();
    String own = texts.named("annualreport.kind." + fact.register() + ".", fact.kind());
    return own.equals(fact.kind()) ? texts.named("annualreport.kind.", fact.kind()) : own;
  }

  /** Whether amounts are added up; then each record has one. */
  public boolean isAmounts() {
    return list.getItems().stream().anyMatch(fact -> fact.amount() != null);
  }

  /**
   * An amount: in euros, unless its kind has a measure of its own ({@code
   * annualreport.amount.<kind>}). A column asks once without a row.
   */
  public String amount(FactRow fact) {
    if (fact == null || fact.amount() == null) {
      return null;
    }
    Texts texts = new Texts();
    boolean measured = !texts.named(AMOUNT, fact.kind()).equals(fact.kind());
    return measured
        ? texts.of(AMOUNT + fact.kind(), fact.amount())
        : Formats.money(
            fact.amount(), "EUR", FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  /** The page of an entry; null for those who see no entries, and where there is none. */
  public String entry(FactRow fact) {
    return request.isUserInRole(Roles.MANAGER) && fact.entryNumber() != null
        ? words.entry(fact.register(), fact.entryNumber())
        : null;
  }
}
