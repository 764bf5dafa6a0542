package lv.ikvd.childminder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.RegistrationInput;
import lv.ikvd.childminder.service.ServiceInput;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.shell.web.Formats;

/** The application for registration (public service 7), in the order of the paper form. */
@Named("registerBean")
@ViewScoped
public class RegisterBean extends ServiceFormBean {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "CM_REGISTER";

  @Inject private ChildMinderApplications applications;
  @Inject private PlaceNames placeNames;
  @Inject private IncomingStart incoming;
  @Inject private ReceivedForm received;

  public void open() {
    getDraft().begin(FORM, incoming.record());
    ServiceForm form = getForm();
    form.put("receivedOn", Formats.typedDate(received.today()));
    form.put("kind", "NATURAL_PERSON");
    form.put("regime", "GENERAL");
    ServiceForm.add(form.getPlaces());
    incoming.fill(form::put);
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, getDraft(), "childminder.done.received");
  }

  private Supplier<OpenedCase> opening() {
    ServiceForm form = getForm();
    FormReading reading = new FormReading(form, placeNames);
    LocalDate receivedOn = reading.date("receivedOn");
    ApplicantInput applicant = reading.applicant();
    ServiceInput service = reading.service();
    String representative = reading.code(form.text("representativeCode"), "representativeCode");
    String email = reading.email("representativeEmail");
    if (reading.isWrong()) {
      return null;
    }
    RegistrationInput input =
        new RegistrationInput(
            receivedOn,
            IntakeChannel.valueOf(form.text("channel")),
            applicant,
            service,
            representative,
            form.text("representativeName"),
            email,
            form.text("authority"));
    return () -> incoming.opening(() -> List.of(applications.register(input)));
  }

  public IncomingStart getIncoming() {
    return incoming;
  }

  @Override
  public LocalDate getActivityUntil() {
    return Proposal.NOT_YET.equals(getForm().text("activityGround"))
        ? Formats.readDate(getForm().text("receivedOn"))
            .map(applications::activityUntil)
            .orElse(null)
        : null;
  }
}
