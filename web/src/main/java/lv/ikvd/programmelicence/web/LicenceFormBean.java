package lv.ikvd.programmelicence.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.PlanSubject;
import lv.ikvd.programmelicence.entity.Qualification;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** What the forms of this register have in common: a licence in all its fields. */
public abstract class LicenceFormBean extends DraftedForm {

  private static final long serialVersionUID = 1L;

  static final String QUALIFICATIONS = "qualifications";
  static final String PLACES = "places";
  static final String PLAN = "plan";

  @Inject private PlaceNames placeNames;
  @Inject private transient Clock clock;

  /** Whether the form asks for a field of the register. */
  public boolean asks(String field) {
    return true;
  }

  /** What was not said otherwise came today. */
  void receivedToday() {
    getForm().put("receivedOn", Formats.typedDate(LocalDate.now(clock)));
  }

  LicenceReading reading(Licence known, Set<String> asked) {
    return new LicenceReading(getForm(), placeNames, known, asked);
  }

  /** Writes a licence into the form, to be changed there. */
  void show(Licence said) {
    TypedForm form = getForm();
    form.put("institution", said.institution().number());
    form.put("code", said.code());
    form.put("name", said.name());
    form.put("kind", said.kind());
    form.put("way", said.way().name());
    form.put("form", said.form());
    form.put("language", said.language());
    form.put("minority", Boolean.toString(said.minority()));
    form.put("modular", Boolean.toString(said.modular()));
    form.put("workBased", Boolean.toString(said.workBased()));
    form.put("advancedIn", said.advancedIn());
    form.put("duration", said.extent().duration());
    form.put("hours", said.extent().hours() == null ? null : said.extent().hours().toString());
    form.put("learners", said.learners());
    form.put("startsOn", typed(said.start().planned()));
    form.put("startedOn", typed(said.start().happened()));
    said.qualifications().forEach(this::show);
    said.places().forEach(this::show);
    said.plan().forEach(this::show);
  }

  private void show(Qualification one) {
    Map<String, String> row = getForm().add(QUALIFICATIONS);
    row.put("code", one.code());
    row.put("level", Integer.toString(one.level()));
  }

  private void show(Place place) {
    Map<String, String> row = getForm().add(PLACES);
    row.put("line", place.line());
    row.put("postal", place.postalCode());
    row.put("municipality", place.municipality());
    row.put("known", Long.toString(place.addressId()));
  }

  private void show(PlanSubject one) {
    Map<String, String> row = getForm().add(PLAN);
    row.put("subject", one.subject());
    row.put("hours", Integer.toString(one.hours()));
  }

  private static String typed(LocalDate day) {
    return day == null ? null : Formats.typedDate(day);
  }
}
