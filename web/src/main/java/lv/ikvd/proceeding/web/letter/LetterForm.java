package lv.ikvd.proceeding.web.letter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.party.entity.naming.NameCase;
import lv.ikvd.proceeding.service.letters.LetterDraft;
import lv.ikvd.proceeding.service.letters.LetterFacts;
import lv.ikvd.proceeding.service.letters.LetterStart.Waiting;

/** A letter while it is typed. */
public class LetterForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What the steps call their input, where the page has another name for it. */
  static final Map<String, String> INPUTS =
      Map.of(
          "answerDueOn",
          "due",
          "until",
          "due",
          "text",
          "question",
          "reason",
          "reasons",
          "GENITIVE",
          "genitive",
          "DATIVE",
          "dative",
          "ACCUSATIVE",
          "accusative");

  private final LetterDraft begun;
  private final List<PartForm> parts;
  private final Map<NameCase, String> names;
  private String title;
  private String question;
  private LocalDate due;
  private String body;
  private LocalDate day;
  private String hour;
  private String place;
  private String reasons;
  private String free;

  LetterForm(LetterDraft draft) {
    begun = draft;
    parts = draft.parts().stream().map(PartForm::new).toList();
    names = new EnumMap<>(draft.names());
    title = draft.title();
    free = draft.free();
    LetterFacts facts = draft.facts();
    question = facts.question();
    due = facts.due();
    body = facts.body();
    day = facts.day();
    hour = facts.hour();
    place = facts.place();
    reasons = facts.reasons();
  }

  /** The letter as it stands typed. */
  LetterDraft draft() {
    LetterFacts facts = new LetterFacts(question, due, body, day, hour, place, reasons);
    return begun
        .typed(title, names, facts, free)
        .with(parts.stream().map(PartForm::typed).toList());
  }

  void remind(Waiting waiting) {
    question = waiting.question() == null ? question : waiting.question();
    due = waiting.due();
  }

  /** A browser sends ends of lines in its own way. */
  private static String lines(String typed) {
    return typed == null ? null : typed.replace("\r\n", "\n");
  }

  public List<PartForm> getParts() {
    return parts;
  }

  public String getGenitive() {
    return names.get(NameCase.GENITIVE);
  }

  public void setGenitive(String name) {
    names.put(NameCase.GENITIVE, name == null ? "" : name);
  }

  public String getDative() {
    return names.get(NameCase.DATIVE);
  }

  public void setDative(String name) {
    names.put(NameCase.DATIVE, name == null ? "" : name);
  }

  public String getAccusative() {
    return names.get(NameCase.ACCUSATIVE);
  }

  public void setAccusative(String name) {
    names.put(NameCase.ACCUSATIVE, name == null ? "" : name);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = lines(question);
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getHour() {
    return hour;
  }

  public void setHour(String hour) {
    this.hour = hour;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = lines(reasons);
  }

  public String getFree() {
    return free;
  }

  public void setFree(String free) {
    this.free = lines(free);
  }
}
