package lv.ikvd.psychologist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.psychologist.service.PracticeAnswers;
import lv.ikvd.psychologist.service.PracticeOnDay;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** Answers a court's question by name and day; the name is no part of the address. */
@Named("practiceAnswerBean")
@ViewScoped
public class PracticeAnswerBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PracticeAnswers answers;
  @Inject private PlaceNames placeNames;
  @Inject private transient Clock clock;

  private final TypedForm form = new TypedForm();
  private List<PracticeOnDay> found;

  public void open() {
    form.put("day", Formats.typedDate(LocalDate.now(clock)));
  }

  /** Looks it up; each look is recorded. */
  public void ask() {
    found = null;
    PsychologistReading reading = new PsychologistReading(form, placeNames);
    LocalDate day = reading.date(form.text("day"), "day");
    if (!reading.isWrong()) {
      found = answers.on(form.text("name"), day);
    }
  }

  public TypedForm getForm() {
    return form;
  }

  /** Null before somebody has asked. */
  public List<PracticeOnDay> getFound() {
    return found;
  }
}
