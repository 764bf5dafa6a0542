package lv.ikvd.scientificinstitution.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.institution.entity.Person;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.scientificinstitution.entity.Doctor;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** What the forms of this register have in common: a scientific institution in all its fields. */
public abstract class ScienceFormBean extends DraftedForm {

  private static final long serialVersionUID = 1L;

  static final String DIRECTIONS = "directions";
  static final String DOCTORS = "doctors";

  @Inject private PlaceNames placeNames;
  @Inject private transient Clock clock;

  /** What was not said otherwise came today. */
  void receivedToday() {
    getForm().put("receivedOn", Formats.typedDate(LocalDate.now(clock)));
  }

  ScienceReading reading() {
    return new ScienceReading(getForm(), placeNames);
  }

  /** Writes an institution into the form, to be changed there. */
  void show(ScientificInstitution said) {
    TypedForm form = getForm();
    form.put("name", said.name());
    form.put("kind", said.kind());
    form.put("line", said.address().line());
    form.put("postal", said.address().postalCode());
    form.put("place", said.address().municipality());
    form.put("phone", said.reach().phone());
    form.put("email", said.reach().email());
    form.put("website", said.reach().website());
    said.directions().forEach(code -> form.add(DIRECTIONS).put("direction", code));
    said.doctors().forEach(this::show);
    if (said.head() != null) {
      Person head = said.head().person();
      form.put("headKnown", Long.toString(head.partyId()));
      form.put("headName", head.name());
      form.put("headFrom", Formats.typedDate(said.head().from()));
    }
  }

  private void show(Doctor doctor) {
    Map<String, String> row = getForm().add(DOCTORS);
    row.put("known", Long.toString(doctor.person().partyId()));
    row.put("knownName", doctor.person().name());
    row.put("direction", doctor.direction());
    row.put("degree", doctor.degree());
    row.put("awardedOn", Formats.typedDate(doctor.awardedOn()));
  }
}
