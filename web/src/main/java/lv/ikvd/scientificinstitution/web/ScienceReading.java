package lv.ikvd.scientificinstitution.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.scientificinstitution.service.DoctorInput;
import lv.ikvd.scientificinstitution.service.PersonInput;
import lv.ikvd.scientificinstitution.service.ScientificInput;
import lv.ikvd.scientificinstitution.service.ScientificRegistration;
import lv.ikvd.shell.web.form.TypedForm;

/** Reads what was typed into the forms of this register. */
final class ScienceReading extends TypedReading {

  private final TypedForm form;

  ScienceReading(TypedForm form, PlaceNames placeNames) {
    super(placeNames);
    this.form = form;
  }

  ScientificRegistration registration() {
    return new ScientificRegistration(
        receivedOn(),
        IntakeChannel.valueOf(form.text("channel")),
        applicant(this::ofApplicant, PartyKind.LEGAL_ENTITY),
        institution(),
        code(form.text("representativeCode"), "representativeCode"),
        form.text("representativeName"),
        email(form.text("representativeEmail"), "representativeEmail"),
        form.text("authority"));
  }

  LocalDate receivedOn() {
    return date(form.text("receivedOn"), "receivedOn");
  }

  /** The institution has an e-mail address of its own; the applicant has no telephone. */
  private String ofApplicant(String field) {
    return switch (field) {
      case "email" -> form.text("applicantEmail");
      case "phone" -> null;
      default -> form.text(field);
    };
  }

  ScientificInput institution() {
    return new ScientificInput(
        form.text("name"),
        form.text("kind"),
        form.text("line"),
        postal(form.text("postal"), "postal"),
        municipality(form.text("place"), "place"),
        form.rows(ScienceFormBean.DIRECTIONS).stream()
            .map(row -> TypedForm.text(row, "direction"))
            .filter(Objects::nonNull)
            .toList(),
        doctors(),
        head(),
        date(form.text("headFrom"), "headFrom"),
        new Reach(form.text("phone"), email(form.text("email"), "email"), form.text("website")));
  }

  /** Rows of which no person is typed or known are none. */
  private List<DoctorInput> doctors() {
    List<DoctorInput> doctors = new ArrayList<>();
    List<Map<String, String>> rows = form.rows(ScienceFormBean.DOCTORS);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      String at = ScienceFormBean.DOCTORS + ":" + i + ":";
      PersonInput person =
          new PersonInput(
              known(TypedForm.text(row, "known")),
              code(TypedForm.text(row, "code"), at + "code"),
              TypedForm.text(row, "given"),
              TypedForm.text(row, "family"));
      if (!isNobody(person)) {
        doctors.add(
            new DoctorInput(
                person,
                TypedForm.text(row, "direction"),
                TypedForm.text(row, "degree"),
                date(TypedForm.text(row, "awardedOn"), at + "awardedOn")));
      }
    }
    return doctors;
  }

  private PersonInput head() {
    PersonInput head =
        new PersonInput(
            known(form.text("headKnown")),
            code(form.text("headCode"), "headCode"),
            form.text("headGiven"),
            form.text("headFamily"));
    return isNobody(head) ? null : head;
  }

  private static boolean isNobody(PersonInput person) {
    return Stream.of(person.known(), person.personalCode(), person.givenName(), person.familyName())
        .allMatch(Objects::isNull);
  }

  /** What the page was given to hand back; the use case trusts it only among what it knows. */
  private static Long known(String id) {
    return id == null || !id.matches("\\d{1,18}") ? null : Long.valueOf(id);
  }
}
