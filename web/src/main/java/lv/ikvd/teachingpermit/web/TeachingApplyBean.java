package lv.ikvd.teachingpermit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;
import lv.ikvd.teachingpermit.entity.Offence;
import lv.ikvd.teachingpermit.service.PermitApplications;
import lv.ikvd.teachingpermit.service.PermitInput;

/**
 * The application for a permit (public service 23). What is typed is kept nowhere until it is sent:
 * it is too sensitive for a draft.
 */
@Named("teachingApply")
@ViewScoped
public class TeachingApplyBean extends DraftedForm {

  private static final long serialVersionUID = 1L;
  private static final String OFFENCES = "offences";

  @Inject private PermitApplications applications;
  @Inject private PlaceNames placeNames;
  @Inject private ReceivedForm received;

  public void open() {
    getForm().put("receivedOn", Formats.typedDate(received.today()));
    getForm().add(OFFENCES);
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received
        .receive(this::opening)
        .map(OpenedCase::number)
        .ifPresent(
            opened -> Done.at("/case/purpose/" + opened, "teachingpermit.done.received", opened));
  }

  private Supplier<OpenedCase> opening() {
    TypedForm form = getForm();
    TypedReading reading = new TypedReading(placeNames);
    LocalDate receivedOn = reading.date(form.text("receivedOn"), "receivedOn");
    ApplicantInput person = reading.applicant(form::text, PartyKind.NATURAL_PERSON);
    List<Offence> offences = new ArrayList<>();
    List<Map<String, String>> rows = form.rows(OFFENCES);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      String at = OFFENCES + ":" + i + ":";
      offences.add(
          new Offence(
              TypedForm.text(row, "article"),
              TypedForm.text(row, "description"),
              reading.date(TypedForm.text(row, "judgedOn"), at + "judgedOn"),
              reading.date(TypedForm.text(row, "expungedOn"), at + "expungedOn")));
    }
    if (reading.isWrong()) {
      return null;
    }
    PermitInput input =
        new PermitInput(
            receivedOn,
            IntakeChannel.valueOf(form.text("channel")),
            person,
            form.text("institution"),
            form.text("position"),
            offences);
    return () -> applications.apply(input);
  }
}
