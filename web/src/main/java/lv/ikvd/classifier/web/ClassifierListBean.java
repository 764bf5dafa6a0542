package lv.ikvd.classifier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.classifier.entity.ClassifierRow;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Formats;

/** The code lists; and one of them with its values on a day. */
@Named("classifierList")
@RequestScoped
public class ClassifierListBean {

  @Inject private Classifiers classifiers;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private String code;
  private String day;
  private ClassifierRow list;
  private LocalDate on;
  private List<ClassifierValueRow> history;

  public void open() {
    list = classifiers.list(code);
    on = day();
    history = classifiers.history(code);
  }

  private LocalDate day() {
    return day == null || day.isBlank()
        ? LocalDate.now(clock)
        : Formats.readDate(day).orElseThrow(() -> new Problem("SHELL-012", "on"));
  }

  /** The lists with the number of values in force today. */
  public List<ClassifierRow> getLists() {
    return classifiers.lists();
  }

  public int count(String classifier) {
    return classifiers.values(classifier, LocalDate.now(clock)).size();
  }

  public String name(ClassifierRow row) {
    return row.name(ChosenLocale.of(request).getLanguage());
  }

  public List<ClassifierValueRow> getValues() {
    return history.stream()
        .filter(row -> !row.validFrom().isAfter(on))
        .filter(row -> row.validTo() == null || row.validTo().isAfter(on))
        .toList();
  }

  /** Rows that are not in force on the day: former names, ended values, coming ones. */
  public List<ClassifierValueRow> getOthers() {
    List<ClassifierValueRow> shown = getValues();
    return history.stream().filter(row -> !shown.contains(row)).toList();
  }

  public String state(ClassifierValueRow row) {
    return row.validFrom().isAfter(on) ? "waiting" : "ended";
  }

  public LocalDate lastDay(ClassifierValueRow row) {
    return row.validTo() == null ? null : row.validTo().minusDays(1);
  }

  public ClassifierRow getList() {
    return list;
  }

  public LocalDate getOn() {
    return on;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }
}
