package lv.ikvd.statistics.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.entity.Subject;
import lv.ikvd.statistics.service.Answer;
import lv.ikvd.statistics.service.Inquiries;

/** A question to the registers and its answer; without one, what can be asked. */
@Named("questionBean")
@RequestScoped
public class QuestionBean {

  /** A field of the form: what is chosen of it, or what it is counted by. */
  public record Choice(
      String name, String label, String none, String value, List<SelectItem> options) {}

  @Inject private InquiryQuestion asked;
  @Inject private Inquiries inquiries;
  @Inject private ValueNames names;
  @Inject private Clock clock;

  private PagedList<Answer> list;
  private Answer answer;
  private InquiryWords words;
  private ShownAnswer shown;
  private List<Choice> choices;

  @PostConstruct
  void load() {
    if (!asked.isAsked()) {
      return;
    }
    list =
        asked.ask(
            (inquiry, address) -> {
              answer = inquiries.answer(inquiry);
              return Page.empty();
            });
    if (answer != null) { // a filter that was posted is led to its address
      words = new InquiryWords(locale(), answer.inquiry(), names);
      shown = ShownAnswer.of(answer, words);
      choices = choices(answer.inquiry());
    }
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  public boolean isAsked() {
    return answer != null;
  }

  /** What can be asked. */
  public List<Subject> getSubjects() {
    return inquiries.subjects();
  }

  /** The filters of the page; it has no list of its own. */
  public PagedList<Answer> getList() {
    return list;
  }

  public Inquiry getInquiry() {
    return answer.inquiry();
  }

  public boolean isStock() {
    return getInquiry().subject().facts().stock();
  }

  public String getTitle() {
    return isAsked() ? words.title() : Texts.of(locale(), "statistics.title");
  }

  public String getLead() {
    return isAsked() ? words.lead() : Texts.of(locale(), "statistics.lead");
  }

  public String getDefinition() {
    return words.definition();
  }

  public String getAreas() {
    return words.areas();
  }

  public String getNow() {
    return words.when();
  }

  public String getBefore() {
    return words.before();
  }

  public ShownAnswer getShown() {
    return shown;
  }

  public boolean isNothing() {
    return answer.isEmpty();
  }

  public boolean isTelling() {
    return answer.isTelling();
  }

  public String getReply() {
    return ReplyText.of(answer, words, ZonedDateTime.now(clock));
  }

  /** Fields to count by, then those to choose values of. */
  public List<Choice> getChoices() {
    return choices;
  }

  private List<Choice> choices(Inquiry inquiry) {
    List<Choice> all = new ArrayList<>();
    List<Dimension> by = inquiry.by();
    all.add(by("by", by.isEmpty() ? null : by.get(0)));
    all.add(by("and", by.size() < 2 ? null : by.get(1)));
    for (Dimension dimension : inquiry.subject().dimensions()) {
      all.add(
          new Choice(
              dimension.name(),
              words.field(dimension),
              words.of("any"),
              inquiry.where().get(dimension.name()),
              names.options(locale(), dimension, inquiry.areasOn())));
    }
    return all;
  }

  private Choice by(String name, Dimension chosen) {
    return new Choice(
        name,
        words.of("field." + name),
        words.of("none"),
        chosen == null ? null : chosen.name(),
        getInquiry().subject().dimensions().stream()
            .map(dimension -> new SelectItem(dimension.name(), words.field(dimension)))
            .toList());
  }

  public boolean isChosen(Choice choice, SelectItem option) {
    return Objects.equals(choice.value(), option.getValue());
  }

  /** This question with all its days, to be sent to others. */
  public String getAddress() {
    return InquiryAddress.of("/statistics/question", getInquiry());
  }

  public String file(String kind) {
    return InquiryAddress.of("/statistics/export." + kind, getInquiry());
  }
}
