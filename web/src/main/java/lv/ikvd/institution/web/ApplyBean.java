package lv.ikvd.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.service.InstitutionApplications;
import lv.ikvd.institution.service.RegistrationInput;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.shell.web.form.TypedForm;

/** The application of a founder to register an institution (public service 1). */
@Named("institutionApplyBean")
@ViewScoped
public class ApplyBean extends InstitutionFormBean {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "IN_REGISTER";

  @Inject private InstitutionApplications applications;
  @Inject private IncomingStart incoming;
  @Inject private ReceivedForm received;

  /** Opens the form, for a kind of institution where one was chosen. */
  public void open(String kind) {
    getDraft().begin(FORM, incoming.record());
    TypedForm form = getForm();
    receivedToday();
    form.put("kind", kind);
    form.put("founderKind", FounderKind.LEGAL_PERSON.name());
    form.add(PLACES).put("use", "PROGRAMME");
    form.add(LANGUAGES).put("language", "LV");
    incoming.fill(form::put);
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, getDraft(), "institution.done.received");
  }

  private Supplier<OpenedCase> opening() {
    TypedForm form = getForm();
    InstitutionReading reading = reading(null, null);
    RegistrationInput input =
        new RegistrationInput(
            reading.date(form.text("receivedOn"), "receivedOn"),
            IntakeChannel.valueOf(form.text("channel")),
            reading.applicant(),
            reading.institution(),
            reading.code(form.text("representativeCode"), "representativeCode"),
            form.text("representativeName"),
            reading.email(form.text("representativeEmail"), "representativeEmail"),
            form.text("authority"));
    return reading.isWrong()
        ? null
        : () -> incoming.opening(() -> List.of(applications.register(input)));
  }

  public IncomingStart getIncoming() {
    return incoming;
  }
}
