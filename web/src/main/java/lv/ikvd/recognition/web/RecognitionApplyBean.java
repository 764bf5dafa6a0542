package lv.ikvd.recognition.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.recognition.service.RecognitionApplication;
import lv.ikvd.recognition.service.RecognitionApplications;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** The application to have a qualification of another state recognised. */
@Named("recognitionApplyBean")
@ViewScoped
public class RecognitionApplyBean extends RecognitionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private RecognitionApplications applications;
  @Inject private IncomingStart incoming;
  @Inject private ReceivedForm received;

  public void open() {
    getDraft().begin("RC_RECOGNITION", incoming.record());
    getForm().put("receivedOn", Formats.typedDate(received.today()));
    incoming.fill(getForm()::put);
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, getDraft(), "recognition.done.received");
  }

  private Supplier<OpenedCase> opening() {
    TypedForm form = getForm();
    TypedReading reading = reading();
    RecognitionApplication input =
        new RecognitionApplication(
            reading.date(form.text("receivedOn"), "receivedOn"),
            IntakeChannel.valueOf(form.text("channel")),
            reading.applicant(form::text, PartyKind.NATURAL_PERSON),
            typed(reading),
            reading.code(form.text("representativeCode"), "representativeCode"),
            form.text("representativeName"),
            reading.email(form.text("representativeEmail"), "representativeEmail"),
            form.text("authority"));
    return reading.isWrong()
        ? null
        : () -> incoming.opening(() -> List.of(applications.apply(input)));
  }

  public IncomingStart getIncoming() {
    return incoming;
  }
}
