package lv.ikvd.childminder.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
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
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.ProblemMessage;

/**
 * Turns what was typed into what the use cases take. Each thing that cannot be read becomes a
 * message beside its own field; all of them at once.
 */
final class FormReading {

  private final ServiceForm form;
  private final PlaceNames placeNames;
  private boolean wrong;

  FormReading(ServiceForm form, PlaceNames placeNames) {
    this.form = form;
    this.placeNames = placeNames;
  }

  /** Whether something could not be read; then nothing may be submitted. */
  boolean isWrong() {
    return wrong;
  }

  LocalDate date(String field) {
    return date(form.text(field), field);
  }

  ApplicantInput applicant() {
    PartyKind kind = PartyKind.valueOf(form.text("kind"));
    boolean person = form.isOfPerson();
    return new ApplicantInput(
        kind,
        person ? code(form.text("personalCode"), "personalCode") : null,
        person ? form.text("givenName") : null,
        person ? form.text("familyName") : null,
        person ? null : form.text("registrationNumber"),
        person ? null : form.text("legalName"),
        email("email"),
        form.text("eAddress"),
        form.text("phone"),
        form.text("addressLine"),
        postal(form.text("postalCode"), "postalCode"),
        municipality(form.text("municipality"), "municipality"));
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

  /** A personal code that is given has to be one. */
  String code(String typed, String id) {
    if (typed != null && PersonalCode.find(typed).isEmpty()) {
      refuse(id, new Problem(PersonalCode.looksLike(typed) ? "PARTY-002" : "PARTY-001"));
    }
    return typed;
  }

  private LocalDate date(String typed, String id) {
    if (typed == null) {
      return null;
    }
    LocalDate day = Formats.readDate(typed).orElse(null);
    if (day == null) {
      refuse(id, new Problem("SHELL-001"));
    }
    return day;
  }

  String email(String field) {
    String typed = form.text(field);
    if (typed != null && !ContactCommand.isEmail(typed)) {
      refuse(field, new Problem("PARTY-032"));
    }
    return typed;
  }

  /** Written with or without LV and dash. */
  private String postal(String typed, String id) {
    if (typed == null) {
      return null;
    }
    String digits = typed.replaceAll("(?i)^LV[-\\s]*", "");
    if (!digits.matches("\\d{4}")) {
      refuse(id, new Problem("PARTY-033"));
    }
    return "LV-" + digits;
  }

  private String municipality(String typed, String id) {
    if (typed == null) {
      return null;
    }
    String code = placeNames.find(typed).map(MunicipalityRow::code).orElse(null);
    if (code == null) {
      refuse(id, new Problem("PARTY-031", typed));
    }
    return code;
  }

  private void refuse(String id, Problem problem) {
    wrong = true;
    FacesContext context = FacesContext.getCurrentInstance();
    FacesMessage message = new ProblemMessage(problem, context.getViewRoot().getLocale());
    context.addMessage(id == null ? null : "form:" + id, message);
    context.validationFailed();
  }
}
