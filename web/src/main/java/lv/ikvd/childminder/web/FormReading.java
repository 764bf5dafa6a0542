package lv.ikvd.childminder.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.service.PersonInput;
import lv.ikvd.childminder.service.PlaceInput;
import lv.ikvd.childminder.service.ServiceInput;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.web.TypedReading;

/** Reads what was typed into the forms of this register. */
final class FormReading extends TypedReading {

  private final ServiceForm form;

  FormReading(ServiceForm form, PlaceNames placeNames) {
    super(placeNames);
    this.form = form;
  }

  LocalDate date(String field) {
    return date(form.text(field), field);
  }

  ApplicantInput applicant() {
    return applicant(form::text, PartyKind.valueOf(form.text("kind")));
  }

  String email(String field) {
    return email(form.text(field), field);
  }

  ServiceInput service() {
    List<PlaceInput> places = new ArrayList<>();
    for (int i = 0; i < form.getPlaces().size(); i++) {
      places.add(place(form.getPlaces().get(i), "places:" + i + ":"));
    }
    List<PersonInput> persons = new ArrayList<>();
    for (int i = 0; i < form.getPersons().size(); i++) {
      persons.add(person(form.getPersons().get(i), "persons:" + i + ":"));
    }
    if (places.isEmpty()) {
      refuse(null, new Problem("CHILDMINDER-013"));
    }
    return new ServiceInput(
        ServiceKind.valueOf(form.text("serviceKind")),
        Regime.valueOf(form.text("regime")),
        form.isOfPerson() ? null : form.text("founder"),
        form.isOfPerson() ? null : form.text("manager"),
        form.text("publicPhone"),
        email("publicEmail"),
        form.text("website"),
        form.text("activityGround"),
        form.isActivityDated() ? date("activityFrom") : null,
        places,
        persons);
  }

  private PlaceInput place(Map<String, String> row, String prefix) {
    PlaceKind kind = PlaceKind.valueOf(ServiceForm.text(row, "placeKind"));
    String line = ServiceForm.text(row, "placeLine");
    if (line == null && kind != PlaceKind.CHILD_HOME) {
      refuse(prefix + "placeLine", new Problem("CHILDMINDER-002"));
    }
    if (line != null && ServiceForm.text(row, "placeMunicipality") == null) {
      refuse(prefix + "placeMunicipality", new Problem("CHILDMINDER-034"));
    }
    return new PlaceInput(
        kind,
        line,
        postal(ServiceForm.text(row, "placePostal"), prefix + "placePostal"),
        municipality(ServiceForm.text(row, "placeMunicipality"), prefix + "placeMunicipality"),
        ServiceForm.text(row, "permission"),
        known(row));
  }

  private PersonInput person(Map<String, String> row, String prefix) {
    Long known = known(row);
    String code = ServiceForm.text(row, "personCode");
    return new PersonInput(
        known == null ? code(code, prefix + "personCode") : null,
        ServiceForm.text(row, "personGiven"),
        ServiceForm.text(row, "personFamily"),
        ServiceForm.text(row, "qualification"),
        date(ServiceForm.text(row, "firstAidOn"), prefix + "firstAidOn"),
        known);
  }

  /** What the page was given to hand back; the use case trusts it only among what it knows. */
  private static Long known(Map<String, String> row) {
    String id = ServiceForm.text(row, "known");
    return id == null || !id.matches("\\d{1,18}") ? null : Long.valueOf(id);
  }
}
