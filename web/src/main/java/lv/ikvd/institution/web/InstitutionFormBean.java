package lv.ikvd.institution.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.institution.entity.Founder;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.proceeding.web.Meanwhile;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** What the forms of this register have in common: an institution in all its fields. */
public abstract class InstitutionFormBean extends DraftedForm {

  private static final long serialVersionUID = 1L;

  static final String FOUNDERS = "founders";
  static final String PLACES = "places";
  static final String LANGUAGES = "languages";

  @Inject private PlaceNames placeNames;
  @Inject private InstitutionWords words;
  @Inject private transient Clock clock;

  /** Whether the form asks for a field of the register. */
  public boolean asks(String field) {
    return true;
  }

  /** What was not said otherwise came today. */
  protected void receivedToday() {
    getForm().put("receivedOn", Formats.typedDate(LocalDate.now(clock)));
  }

  protected TypedReading reading() {
    return new TypedReading(placeNames);
  }

  InstitutionReading reading(Institution known, Set<String> asked) {
    return new InstitutionReading(getForm(), placeNames, known, asked);
  }

  /** Whether a founder of a row is a natural person, who has a code and names. */
  public boolean isPerson(String kind) {
    return FounderKind.NATURAL_PERSON.name().equals(kind);
  }

  /** Writes an institution into the form, to be changed there. */
  void show(Institution said) {
    write(getForm(), said);
  }

  /** What another changed meanwhile is told, and taken over where nothing else was typed. */
  void takeOver(Institution before, Institution now) {
    TypedForm began = new TypedForm();
    TypedForm stands = new TypedForm();
    write(began, before);
    write(stands, now);
    getForm().takeOver(began, stands);
    Meanwhile.tell(words.changes(before, now));
  }

  private static void write(TypedForm form, Institution said) {
    form.put("name", said.name());
    form.put("kind", said.kind());
    form.put("type", said.type());
    form.put("legalForm", said.legalForm());
    form.put("phone", said.reach().phone());
    form.put("email", said.reach().email());
    form.put("website", said.reach().website());
    form.put("statutesOn", typed(said.statutesOn()));
    form.put("safetyOn", typed(said.safetyOn()));
    form.put("parentNumber", said.parent() == null ? null : said.parent().number());
    form.put("legalLine", said.legalAddress().line());
    form.put("legalPostal", said.legalAddress().postalCode());
    form.put("legalMunicipality", said.legalAddress().municipality());
    form.put("legalKnown", Long.toString(said.legalAddress().addressId()));
    said.founders().forEach(founder -> write(form.add(FOUNDERS), founder));
    said.places().forEach(place -> write(form.add(PLACES), place));
    said.languages().forEach(code -> form.add(LANGUAGES).put("language", code));
    if (said.head() != null) {
      form.put("headName", said.head().person().name());
      form.put("headFrom", typed(said.head().from()));
      form.put("headUntil", typed(said.head().until()));
    }
  }

  private static void write(Map<String, String> row, Founder founder) {
    row.put("kind", founder.kind().name());
    row.put("share", founder.share() == null ? null : founder.share().toString());
    row.put("known", Long.toString(founder.person().partyId()));
    row.put("knownName", founder.person().name());
  }

  private static void write(Map<String, String> row, Place place) {
    row.put("use", place.use());
    row.put("line", place.line());
    row.put("postal", place.postalCode());
    row.put("municipality", place.municipality());
    row.put("known", Long.toString(place.addressId()));
  }

  private static String typed(LocalDate day) {
    return day == null ? null : Formats.typedDate(day);
  }
}
