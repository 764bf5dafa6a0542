package lv.ikvd.statistics.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.service.Inquiries;

/** The records behind a number of an answer. */
@Named("questionRecordsBean")
@RequestScoped
public class QuestionRecordsBean {

  private static final List<String> ENTRIES =
      List.of(Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR);

  @Inject private InquiryQuestion asked;
  @Inject private Inquiries inquiries;
  @Inject private ValueNames names;
  @Inject private HttpServletRequest request;

  private Inquiry inquiry;
  private InquiryWords words;
  private PagedList<FactRow> list;

  @PostConstruct
  void load() {
    list =
        asked.ask(
            (question, address) -> {
              inquiry = question;
              return inquiries.records(question, address.page());
            });
    words =
        new InquiryWords(
            FacesContext.getCurrentInstance().getViewRoot().getLocale(), inquiry, names);
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public PagedList<FactRow> getList() {
    return list;
  }

  public String getTitle() {
    return words.of("records.title", words.subject());
  }

  public String getLead() {
    String chosen = words.chosen();
    String when = words.of("records.lead", words.when(), words.known());
    return chosen == null ? when : chosen + ". " + when;
  }

  public String getQuestionTitle() {
    return words.title();
  }

  public String getQuestion() {
    return InquiryAddress.of("/statistics/question", inquiry);
  }

  /** Whether what is counted has a number beside that of its entry. */
  public boolean isNumbered() {
    return list.getItems().stream().anyMatch(fact -> !fact.number().equals(fact.entryNumber()));
  }

  public boolean isStock() {
    return inquiry.subject().facts().stock();
  }

  /** What happened, or what holds: the field that the register reads from the kind of its facts. */
  public String kind(FactRow fact) {
    return inquiry.subject().dimensions().stream()
        .filter(dimension -> dimension.column().equals("kind"))
        .findFirst()
        .map(dimension -> name(dimension, fact.kind()))
        .orElse(fact.kind());
  }

  private String name(Dimension dimension, String value) {
    return names.name(words.locale(), dimension, value, inquiry.areasOn());
  }

  /** The page of an entry; null for those who see no entries, and where there is none. */
  public String entry(FactRow fact) {
    boolean may = ENTRIES.stream().anyMatch(request::isUserInRole);
    return may && fact.entryNumber() != null
        ? new CaseWords().entry(fact.register(), fact.entryNumber())
        : null;
  }
}
