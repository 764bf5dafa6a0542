package lv.ikvd.recognition.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.function.Supplier;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.recognition.service.RecognitionApplications;
import lv.ikvd.recognition.service.RecognitionEntries;
import lv.ikvd.recognition.service.RecognitionView;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** Opens a case about an entry: the measure was completed, or the office begins to annul. */
@Named("recognitionActionBean")
@ViewScoped
public class RecognitionActionBean extends RecognitionFormBean {

  private static final long serialVersionUID = 1L;

  /** What may be begun here. */
  public enum Action {
    COMPLETE,
    ANNUL
  }

  @Inject private RecognitionEntries entries;
  @Inject private RecognitionApplications applications;
  @Inject private ReceivedForm received;

  private RecognitionView shown;
  private Action action;

  public void open(String number, String asked) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    try {
      action = Action.valueOf(String.valueOf(asked));
    } catch (IllegalArgumentException unknown) {
      throw Problem.notFound("SHELL-404").because(unknown);
    }
    if (action == Action.COMPLETE) {
      entries.waiting(number);
    } else {
      entries.living(number);
    }
    shown = entries.open(number, null);
    getForm().put("receivedOn", Formats.typedDate(shown.view().day()));
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, "recognition.done.case");
  }

  private Supplier<OpenedCase> opening() {
    TypedReading reading = reading();
    TypedForm form = getForm();
    LocalDate receivedOn = reading.date(form.text("receivedOn"), "receivedOn");
    LocalDate completedOn = reading.date(form.text("completedOn"), "completedOn");
    if (reading.isWrong()) {
      return null;
    }
    String number = shown.view().entry().number();
    return () ->
        action == Action.ANNUL
            ? applications.annul(number, form.text("ground"), form.text("reason"))
            : applications.complete(
                number, receivedOn, IntakeChannel.valueOf(form.text("channel")), completedOn);
  }

  public RecognitionView getShown() {
    return shown;
  }

  public Action getAction() {
    return action;
  }
}
