package lv.ikvd.psychologist.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** What the forms of this register have in common: the rows of education, the day of receipt. */
public abstract class PsychologistFormBean extends DraftedForm {

  private static final long serialVersionUID = 1L;

  static final String EDUCATION = "education";

  @Inject private PlaceNames placeNames;
  @Inject private transient Clock clock;

  /** What was not said otherwise came today. */
  void receivedToday() {
    getForm().put("receivedOn", Formats.typedDate(LocalDate.now(clock)));
  }

  PsychologistReading reading() {
    return new PsychologistReading(getForm(), placeNames);
  }

  /** Writes degrees into the form, to be changed there. */
  void show(List<Education> education) {
    TypedForm form = getForm();
    for (Education one : education) {
      Map<String, String> row = form.add(EDUCATION);
      row.put("level", one.level());
      row.put("title", one.title());
      row.put("institution", one.institution());
      row.put("credits", Integer.toString(one.credits()));
      row.put("finishedOn", Formats.typedDate(one.finishedOn()));
    }
  }
}
