package lv.ikvd.psychologist.web.submission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.psychologist.entity.submission.Submitter;
import lv.ikvd.psychologist.entity.submission.SubmitterKind;
import lv.ikvd.psychologist.service.submission.SubmissionInput;
import lv.ikvd.psychologist.service.submission.Submissions;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** Receives a submission about the conduct of a psychologist. */
@Named("psychologistSubmissionBean")
@ViewScoped
public class SubmissionBean extends DraftedForm {

  private static final long serialVersionUID = 1L;

  @Inject private Submissions submissions;
  @Inject private IncomingStart incoming;
  @Inject private ReceivedForm received;

  /**
   * Opens the form.
   *
   * @param number of the psychologist's entry, or null
   */
  public void open(String number) {
    getDraft().begin("PS_SUBMISSION", number == null ? incoming.record() : number);
    TypedForm form = getForm();
    form.put("receivedOn", Formats.typedDate(received.today()));
    form.put("entry", number);
    incoming.fill(form::put);
    String sender =
        Stream.of(form.text("givenName"), form.text("familyName"))
            .filter(part -> part != null)
            .collect(Collectors.joining(" "));
    form.put("submitter", sender.isEmpty() ? null : sender);
    if (form.text("email") != null) {
      form.put("replyBy", Channel.EMAIL.name());
      form.put("destination", form.text("email"));
    }
  }

  /** Receives it once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, getDraft(), "psychologist.done.submission");
  }

  private Supplier<OpenedCase> opening() {
    TypedReading reading = new TypedReading(null);
    LocalDate receivedOn = reading.date(getForm().text("receivedOn"), "receivedOn");
    if (reading.isWrong()) {
      return null;
    }
    String number = String.valueOf(getForm().text("entry")).toUpperCase(Locale.ROOT);
    SubmissionInput input = input(receivedOn);
    return () -> incoming.opening(() -> List.of(submissions.receive(number, input)));
  }

  private SubmissionInput input(LocalDate receivedOn) {
    TypedForm form = getForm();
    String replyBy = form.text("replyBy");
    return new SubmissionInput(
        receivedOn,
        IntakeChannel.valueOf(form.text("channel")),
        new Submitter(
            SubmitterKind.valueOf(form.text("kind")),
            form.text("submitter"),
            incoming.getView() == null ? null : incoming.getView().row().partyId(),
            replyBy == null ? null : Channel.valueOf(replyBy),
            form.text("destination")),
        form.text("field"),
        form.text("about"));
  }

  public IncomingStart getIncoming() {
    return incoming;
  }
}
