package lv.ikvd.recognition.web.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.recognition.entity.reporting.ReportableRow;
import lv.ikvd.recognition.service.reporting.DecisionReports;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;

/** Decisions that are to be reported; those that were are marked so. */
@Named("recognitionReports")
@RequestScoped
public class ReportListBean {

  private static final String PATH = "/recognition/reports";

  @Inject private DecisionReports reports;
  @Inject private ReportQuestion question;

  private final Texts texts = new Texts();
  private PagedList<ReportableRow> list;
  private LocalDate on;
  private Set<String> chosen = Set.of();

  @PostConstruct
  void load() {
    on = reports.today();
    list = question.ask(reports::page);
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  /** Marks the chosen decisions as reported on a day. */
  public void mark() {
    choose();
    int marked = reports.mark(chosen, on);
    Done.at(list.getAddress().at(PATH), "recognition.report.marked", marked);
  }

  /** Takes the marks of the chosen decisions back. */
  public void unmark() {
    choose();
    int taken = reports.unmark(chosen);
    Done.at(list.getAddress().at(PATH), "recognition.report.unmarked", taken);
  }

  private void choose() {
    String[] sent =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get("decision");
    chosen =
        Stream.of(sent == null ? new String[0] : sent)
            .filter(number -> number.matches("[A-Z0-9-]{1,40}"))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public boolean isChosen(ReportableRow row) {
    return row != null && chosen.contains(row.number());
  }

  public List<SelectItem> getChoices() {
    return Arrays.stream(ReportQuestion.Which.values())
        .map(one -> new SelectItem(one.name(), texts.named("recognition.Which.", one.name())))
        .toList();
  }

  public PagedList<ReportableRow> getList() {
    return list;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
