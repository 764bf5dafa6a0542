package lv.ikvd.proceeding.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.ProblemMessage;

/**
 * Turns what was typed into what the use cases take. Each thing that cannot be read becomes a
 * message beside its own field; all of them at once.
 */
public class TypedReading {

  private final PlaceNames placeNames;
  private boolean wrong;

  public TypedReading(PlaceNames placeNames) {
    this.placeNames = placeNames;
  }

  /** Whether something could not be read; then nothing may be submitted. */
  public boolean isWrong() {
    return wrong;
  }

  /** Who applies, by the names that the fields of all forms have. */
  public ApplicantInput applicant(UnaryOperator<String> form, PartyKind kind) {
    boolean person = kind == PartyKind.NATURAL_PERSON;
    return new ApplicantInput(
        kind,
        person ? code(form.apply("personalCode"), "personalCode") : null,
        person ? form.apply("givenName") : null,
        person ? form.apply("familyName") : null,
        person ? null : form.apply("registrationNumber"),
        person ? null : form.apply("legalName"),
        email(form.apply("email"), "email"),
        form.apply("eAddress"),
        form.apply("phone"),
        form.apply("addressLine"),
        postal(form.apply("postalCode"), "postalCode"),
        municipality(form.apply("municipality"), "municipality"));
  }

  /** What may not be left out. */
  public String needed(String typed, String id) {
    if (typed == null) {
      refuse(id, new Problem("SHELL-030"));
    }
    return typed;
  }

  /** A personal code that is given has to be one. */
  public String code(String typed, String id) {
    if (typed != null && PersonalCode.find(typed).isEmpty()) {
      refuse(id, new Problem(PersonalCode.looksLike(typed) ? "PARTY-002" : "PARTY-001"));
    }
    return typed;
  }

  public LocalDate date(String typed, String id) {
    if (typed == null) {
      return null;
    }
    LocalDate day = Formats.readDate(typed).orElse(null);
    if (day == null) {
      refuse(id, new Problem("SHELL-001"));
    }
    return day;
  }

  public String email(String typed, String id) {
    if (typed != null && !ContactCommand.isEmail(typed)) {
      refuse(id, new Problem("PARTY-032"));
    }
    return typed;
  }

  /** Written with or without LV and dash. */
  public String postal(String typed, String id) {
    if (typed == null) {
      return null;
    }
    String digits = typed.replaceAll("(?i)^LV[-\\s]*", "");
    if (!digits.matches("\\d{4}")) {
      refuse(id, new Problem("PARTY-033"));
    }
    return "LV-" + digits;
  }

  /** Code of a municipality, by its name as people write it. */
  public String municipality(String typed, String id) {
    if (typed == null) {
      return null;
    }
    String code = placeNames.find(typed).map(MunicipalityRow::code).orElse(null);
    if (code == null) {
      refuse(id, new Problem("PARTY-031", typed));
    }
    return code;
  }

  /** Says beside a field why it cannot be taken; null: of the form as a whole. */
  public void refuse(String id, Problem problem) {
    wrong = true;
    FacesContext context = FacesContext.getCurrentInstance();
    FacesMessage message = new ProblemMessage(problem, context.getViewRoot().getLocale());
    context.addMessage(id == null ? null : "form:" + id, message);
    context.validationFailed();
  }
}
