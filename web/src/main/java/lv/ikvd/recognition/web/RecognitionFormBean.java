package lv.ikvd.recognition.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** What the forms of this register have in common: a qualification in all its fields. */
public abstract class RecognitionFormBean extends DraftedForm {

  private static final long serialVersionUID = 1L;

  private static final int CREDITS = 1000;

  @Inject private PlaceNames placeNames;

  TypedReading reading() {
    return new TypedReading(placeNames);
  }

  /** What is typed of the qualification. */
  ForeignQualification typed(TypedReading reading) {
    TypedForm form = getForm();
    LocalDate awardedOn = reading.date(form.text("awardedOn"), "awardedOn");
    return new ForeignQualification(
        form.text("state"),
        form.text("title"),
        form.text("institution"),
        awardedOn,
        number(reading, "credits", CREDITS),
        form.text("evidence"),
        form.text("purpose"),
        form.text("language"),
        form.text("field"));
  }

  /** A whole number from 1 on; refused beside the field if it is none. */
  int number(TypedReading reading, String field, int limit) {
    String typed = getForm().text(field);
    if (typed == null || !typed.matches("[1-9]\\d{0,3}") || Integer.parseInt(typed) > limit) {
      reading.refuse(field, new Problem("RECOGNITION-019", limit));
      return 0;
    }
    return Integer.parseInt(typed);
  }

  /** Writes a qualification into the form, to be changed there. */
  void show(ForeignQualification said) {
    TypedForm form = getForm();
    form.put("state", said.state());
    form.put("title", said.title());
    form.put("institution", said.institution());
    form.put("awardedOn", Formats.typedDate(said.awardedOn()));
    form.put("credits", Integer.toString(said.credits()));
    form.put("evidence", said.evidence());
    form.put("purpose", said.purpose());
    form.put("language", said.language());
    form.put("field", said.field());
  }
}
