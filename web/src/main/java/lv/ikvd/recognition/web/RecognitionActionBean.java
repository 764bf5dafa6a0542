package lv.ikvd.recognition.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.recognition.service.RecognitionApplications;
import lv.ikvd.recognition.service.RecognitionEntries;
import lv.ikvd.recognition.service.RecognitionView;
import lv.ikvd.shell.web.Done;
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

  private final String formId = UUID.randomUUID().toString();
  private RecognitionView shown;
  private Action action;
  private OpenedCase opened;

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
  public synchronized void send() {
    if (opened == null) {
      TypedReading reading = reading();
      TypedForm form = getForm();
      LocalDate receivedOn = reading.date(form.text("receivedOn"), "receivedOn");
      LocalDate completedOn = reading.date(form.text("completedOn"), "completedOn");
      if (reading.isWrong()) {
        return;
      }
      String number = shown.view().entry().number();
      opened =
          applications.once(
              formId,
              () ->
                  action == Action.ANNUL
                      ? applications.annul(number, form.text("ground"), form.text("reason"))
                      : applications.complete(
                          number,
                          receivedOn,
                          IntakeChannel.valueOf(form.text("channel")),
                          completedOn));
    }
    Done.at(Pages.ofCase(opened.number()), "recognition.done.case", opened.number());
  }

  public RecognitionView getShown() {
    return shown;
  }

  public Action getAction() {
    return action;
  }
}
