package lv.ikvd.psychologist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.psychologist.service.PsychologistApplications;
import lv.ikvd.psychologist.service.PsychologistEntries;
import lv.ikvd.psychologist.service.PsychologistView;
import lv.ikvd.shell.web.Done;

/** Opens a case on the end of practice, on what follows it, or by the office. */
@Named("psychologistActionBean")
@ViewScoped
public class PsychologistActionBean extends PsychologistFormBean {

  private static final long serialVersionUID = 1L;

  /** What may be begun here. */
  public enum Action {
    TERMINATE,
    REREGISTER,
    EXCLUDE
  }

  @Inject private PsychologistEntries entries;
  @Inject private PsychologistApplications applications;

  private PsychologistView shown;
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
    if (action == Action.REREGISTER) {
      entries.ended(number);
    } else {
      entries.living(number);
    }
    shown = entries.open(number, null);
    receivedToday();
  }

  /** Opens the case once, however often the form is sent. */
  public synchronized void send() {
    if (opened == null) {
      PsychologistReading reading = reading();
      LocalDate receivedOn = reading.receivedOn();
      if (reading.isWrong()) {
        return;
      }
      String number = shown.view().entry().number();
      opened = applications.once(formId(), () -> begin(number, receivedOn, reading));
    }
    Done.at(Pages.ofCase(opened.number()), "psychologist.done.case", opened.number());
  }

  private OpenedCase begin(String number, LocalDate receivedOn, PsychologistReading reading) {
    return switch (action) {
      case TERMINATE -> applications.terminate(number, receivedOn, reading.channel());
      case REREGISTER -> applications.reregister(number, receivedOn, reading.channel());
      case EXCLUDE ->
          applications.exclude(number, getForm().text("ground"), getForm().text("reason"));
    };
  }

  public PsychologistView getShown() {
    return shown;
  }

  public Action getAction() {
    return action;
  }

  /** Whether the office begins the case, and not the psychologist. */
  public boolean isByOffice() {
    return action == Action.EXCLUDE;
  }
}
