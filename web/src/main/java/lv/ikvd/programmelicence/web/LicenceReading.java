package lv.ikvd.programmelicence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.service.PlaceInput;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.programmelicence.entity.Extent;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.PlanSubject;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.entity.Qualification;
import lv.ikvd.programmelicence.entity.Start;
import lv.ikvd.programmelicence.service.LicenceInput;
import lv.ikvd.shell.web.form.TypedForm;

/**
 * Reads what was typed into the forms of this register. What a form does not ask for stays as it is
 * known.
 */
final class LicenceReading extends TypedReading {

  private final TypedForm form;
  private final Licence known;
  private final Set<String> asked;

  /**
   * @param known what the licence says already, or null
   * @param asked the fields that the form asks for; null for all
   */
  LicenceReading(TypedForm form, PlaceNames placeNames, Licence known, Set<String> asked) {
    super(placeNames);
    this.form = form;
    this.known = known;
    this.asked = asked;
  }

  LicenceInput licence() {
    return new LicenceInput(
        text("institution", all -> all.institution().number()),
        text("code", Licence::code),
        text("name", Licence::name),
        text("kind", Licence::kind),
        ProgrammeWay.valueOf(text("way", all -> all.way().name())),
        text("form", Licence::form),
        text("language", Licence::language),
        is("minority", Licence::minority),
        is("modular", Licence::modular),
        is("workBased", Licence::workBased),
        text("advancedIn", Licence::advancedIn),
        asks("qualifications") ? qualifications() : known.qualifications(),
        asks("places") ? places() : known.places().stream().map(LicenceReading::kept).toList(),
        new Extent(
            text("duration", all -> all.extent().duration()),
            asks("hours") ? number(form.text("hours"), "hours") : known.extent().hours()),
        text("learners", Licence::learners),
        asks("plan") ? plan() : known.plan(),
        new Start(
            asks("startsOn") ? date(form.text("startsOn"), "startsOn") : known.start().planned(),
            asks("startedOn")
                ? date(form.text("startedOn"), "startedOn")
                : known.start().happened()));
  }

  private boolean asks(String field) {
    return asked == null || asked.contains(field);
  }

  private String text(String field, Function<Licence, String> otherwise) {
    return asks(field) ? form.text(field) : otherwise.apply(known);
  }

  private boolean is(String field, Function<Licence, Boolean> otherwise) {
    return asks(field) ? Boolean.parseBoolean(form.text(field)) : otherwise.apply(known);
  }

  private List<Qualification> qualifications() {
    List<Qualification> led = new ArrayList<>();
    for (Map<String, String> row : form.rows(LicenceFormBean.QUALIFICATIONS)) {
      Integer level =
          number(
              TypedForm.text(row, "level"),
              LicenceFormBean.QUALIFICATIONS + ":" + led.size() + ":level");
      led.add(new Qualification(TypedForm.text(row, "code"), level == null ? 0 : level));
    }
    return led;
  }

  /** Rows in which nothing was typed are none. */
  private List<PlanSubject> plan() {
    List<PlanSubject> plan = new ArrayList<>();
    List<Map<String, String>> rows = form.rows(LicenceFormBean.PLAN);
    for (int i = 0; i < rows.size(); i++) {
      String subject = TypedForm.text(rows.get(i), "subject");
      if (subject != null) {
        Integer hours =
            number(TypedForm.text(rows.get(i), "hours"), LicenceFormBean.PLAN + ":" + i + ":hours");
        plan.add(new PlanSubject(subject, hours == null ? 0 : hours));
      }
    }
    return plan;
  }

  private List<PlaceInput> places() {
    List<PlaceInput> places = new ArrayList<>();
    List<Map<String, String>> rows = form.rows(LicenceFormBean.PLACES);
    for (int i = 0; i < rows.size(); i++) {
      String at = LicenceFormBean.PLACES + ":" + i + ":";
      Map<String, String> row = rows.get(i);
      if (TypedForm.text(row, "line") != null) {
        String id = TypedForm.text(row, "known");
        places.add(
            new PlaceInput(
                null,
                TypedForm.text(row, "line"),
                postal(TypedForm.text(row, "postal"), at + "postal"),
                municipality(TypedForm.text(row, "municipality"), at + "municipality"),
                id == null || !id.matches("\\d{1,18}") ? null : Long.valueOf(id)));
      }
    }
    return places;
  }

  /** The address as it is known, whatever its municipality is called by now. */
  private static PlaceInput kept(Place place) {
    return new PlaceInput(null, null, null, null, place.addressId());
  }

  private Integer number(String typed, String id) {
    if (typed == null) {
      return null;
    }
    if (!typed.matches("[1-9]\\d{0,4}")) {
      refuse(id, new Problem("PROGRAMMELICENCE-006"));
      return null;
    }
    return Integer.valueOf(typed);
  }
}
