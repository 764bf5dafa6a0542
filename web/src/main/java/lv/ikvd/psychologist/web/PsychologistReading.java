package lv.ikvd.psychologist.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.psychologist.entity.Evidence;
import lv.ikvd.psychologist.service.PsychologistRegistration;
import lv.ikvd.psychologist.service.supervising.ContractInput;
import lv.ikvd.shell.web.form.TypedForm;

/** Reads what was typed into the forms of this register. */
final class PsychologistReading extends TypedReading {

  private static final String WHOLE = "[1-9]\\d{0,4}";

  private final TypedForm form;

  PsychologistReading(TypedForm form, PlaceNames placeNames) {
    super(placeNames);
    this.form = form;
  }

  LocalDate receivedOn() {
    return date(form.text("receivedOn"), "receivedOn");
  }

  IntakeChannel channel() {
    return IntakeChannel.valueOf(form.text("channel"));
  }

  PsychologistRegistration registration() {
    LocalDate receivedOn = receivedOn();
    List<Education> education = education();
    var applicant = applicant(form::text, PartyKind.NATURAL_PERSON);
    String representative = code(form.text("representativeCode"), "representativeCode");
    String email = email(form.text("representativeEmail"), "representativeEmail");
    return isWrong()
        ? null
        : new PsychologistRegistration(
            receivedOn,
            channel(),
            applicant,
            education,
            recognition(),
            representative,
            form.text("representativeName"),
            email,
            form.text("authority"));
  }

  /** Number of the recognition on which the education rests; null where it rests on degrees. */
  String recognition() {
    return form.text("recognition");
  }

  /** None where they rest on a recognition. */
  List<Education> education() {
    List<Education> education = new ArrayList<>();
    if (recognition() != null) {
      return education;
    }
    List<Map<String, String>> rows = form.rows(PsychologistFormBean.EDUCATION);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      String at = PsychologistFormBean.EDUCATION + ":" + i + ":";
      Integer credits = number(TypedForm.text(row, "credits"), at + "credits", 1000);
      LocalDate finishedOn = date(TypedForm.text(row, "finishedOn"), at + "finishedOn");
      if (!isWrong()) {
        education.add(
            new Education(
                TypedForm.text(row, "level"),
                TypedForm.text(row, "title"),
                TypedForm.text(row, "institution"),
                credits,
                finishedOn));
      }
    }
    return education;
  }

  Evidence evidence() {
    String passed = form.text("passed");
    return new Evidence(
        date(form.text("practiceFrom"), "practiceFrom"),
        number(form.text("practiceHours"), "practiceHours", 99_999),
        number(form.text("individualHours"), "individualHours", 9_999),
        number(form.text("groupHours"), "groupHours", 9_999),
        number(form.text("analyses"), "analyses", 99),
        date(form.text("invitedOn"), "invitedOn"),
        date(form.text("examOn"), "examOn"),
        passed == null ? null : passed.equals("PASSED"));
  }

  /** Rows in which no supervisor was typed are none. */
  List<ContractInput> contracts() {
    List<ContractInput> contracts = new ArrayList<>();
    List<Map<String, String>> rows = form.rows(PsychologistContractsBean.CONTRACTS);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      String at = PsychologistContractsBean.CONTRACTS + ":" + i + ":";
      LocalDate from = date(TypedForm.text(row, "from"), at + "from");
      LocalDate until = date(TypedForm.text(row, "until"), at + "until");
      if (TypedForm.text(row, "supervisor") != null) {
        contracts.add(
            new ContractInput(
                TypedForm.text(row, "supervisor"), TypedForm.text(row, "field"), from, until));
      }
    }
    return contracts;
  }

  /** A whole number up to a limit; refused beside the field if it is none. */
  Integer number(String typed, String id, int limit) {
    if (typed == null) {
      return null;
    }
    if (!typed.matches(WHOLE) || Integer.parseInt(typed) > limit) {
      refuse(id, new Problem("PSYCHOLOGIST-009", limit));
      return null;
    }
    return Integer.valueOf(typed);
  }
}
