package lv.ikvd.recognition.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.recognition.service.RecognitionApplication;
import lv.ikvd.recognition.service.RecognitionApplications;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** The application to have a qualification of another state recognised. */
@Named("recognitionApplyBean")
@ViewScoped
public class RecognitionApplyBean extends RecognitionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private RecognitionApplications applications;
  @Inject private IncomingStart incoming;
  @Inject private transient Clock clock;

  private final String formId = UUID.randomUUID().toString();
  private OpenedCase opened;

  public void open() {
    getDraft().begin("RC_RECOGNITION", incoming.record());
    getForm().put("receivedOn", Formats.typedDate(LocalDate.now(clock)));
    incoming.fill(getForm()::put);
  }

  /** Receives the application once, however often the form is sent. */
  public synchronized void send() {
    if (opened == null) {
      RecognitionApplication input = application();
      if (input == null) {
        return;
      }
      opened =
          applications.once(
              formId, () -> incoming.opening(() -> List.of(applications.apply(input))));
      getDraft().done();
    }
    Done.at(Pages.ofCase(opened.number()), "recognition.done.received", opened.number());
  }

  private RecognitionApplication application() {
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
    return reading.isWrong() ? null : input;
  }

  public IncomingStart getIncoming() {
    return incoming;
  }
}
