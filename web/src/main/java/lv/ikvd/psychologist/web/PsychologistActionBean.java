package lv.ikvd.psychologist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.SupervisorRight;
import lv.ikvd.psychologist.service.Certification;
import lv.ikvd.psychologist.service.PsychologistApplications;
import lv.ikvd.psychologist.service.PsychologistEntries;
import lv.ikvd.psychologist.service.PsychologistView;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.shell.web.form.TypedForm;

/**
 * Opens a case about an entry, a certificate or a supervisor's card: applied for, or by the office.
 */
@Named("psychologistActionBean")
@ViewScoped
public class PsychologistActionBean extends PsychologistFormBean {

  private static final long serialVersionUID = 1L;

  /** What may be begun here. */
  public enum Action {
    CERTIFY,
    SUPERVISE,
    SUSPEND,
    RESTORE,
    ANNUL,
    WITHDRAW,
    TERMINATE,
    CARD,
    REREGISTER,
    EXCLUDE
  }

  private static final Map<Action, String> BY_OFFICE =
      Map.of(
          Action.SUSPEND, Psychologists.SUSPENSION,
          Action.ANNUL, Psychologists.ANNULMENT,
          Action.WITHDRAW, Psychologists.SUPERVISION_LOSS,
          Action.EXCLUDE, Psychologists.EXCLUSION);

  private static final Map<Action, List<String>> GROUNDS =
      Map.of(
          Action.SUSPEND, List.of("GROUND_REQUEST", "GROUND_VIOLATION"),
          Action.ANNUL, List.of("GROUND_CONVICTION", "GROUND_FALSE_DATA", "GROUND_VIOLATION"),
          Action.WITHDRAW, List.of("GROUND_REQUEST", "GROUND_VIOLATION", "GROUND_CERTIFICATE_LOST"),
          Action.EXCLUDE,
              List.of(
                  "GROUND_DEATH", "GROUND_CONVICTION", "GROUND_FALSE_DATA", "GROUND_VIOLATION"));

  @Inject private PsychologistEntries entries;
  @Inject private PsychologistApplications applications;
  @Inject private Certification certification;
  @Inject private ReceivedForm received;

  private PsychologistView shown;
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
    if (action == Action.REREGISTER) {
      entries.ended(number);
    } else {
      entries.living(number);
    }
    shown = entries.open(number, null);
    receivedToday();
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, "psychologist.done.case");
  }

  private Supplier<OpenedCase> opening() {
    PsychologistReading reading = reading();
    LocalDate receivedOn = reading.receivedOn();
    LocalDate until = reading.date(getForm().text("until"), "until");
    String number = shown.view().entry().number();
    return reading.isWrong()
        ? null
        : () -> isByOffice() ? byOffice(number, until) : applied(number, receivedOn, reading);
  }

  private OpenedCase applied(String number, LocalDate receivedOn, PsychologistReading reading) {
    IntakeChannel channel = reading.channel();
    String field = getForm().text("field");
    return switch (action) {
      case CERTIFY -> certification.certify(number, receivedOn, channel, field);
      case SUPERVISE -> certification.supervise(number, receivedOn, channel, field);
      case RESTORE -> certification.restore(number, receivedOn, channel, getForm().text("subject"));
      case CARD -> applications.requestCard(number, receivedOn, channel);
      case REREGISTER -> applications.reregister(number, receivedOn, channel);
      default -> applications.terminate(number, receivedOn, channel);
    };
  }

  private OpenedCase byOffice(String number, LocalDate until) {
    TypedForm form = getForm();
    return action == Action.EXCLUDE
        ? applications.exclude(number, form.text("ground"), form.text("reason"))
        : certification.begin(
            BY_OFFICE.get(action),
            number,
            form.text("subject"),
            form.text("ground"),
            until,
            form.text("reason"));
  }

  public PsychologistView getShown() {
    return shown;
  }

  public Action getAction() {
    return action;
  }

  /** Whether the office begins the case, and not the psychologist. */
  public boolean isByOffice() {
    return BY_OFFICE.containsKey(action);
  }

  /** Whether a field is asked for. */
  public boolean isInField() {
    return action == Action.CERTIFY || action == Action.SUPERVISE;
  }

  /** Numbers of the certificates or cards of which the action may be about one. */
  public List<String> getSubjects() {
    PsychologistContent said = shown.view().content();
    return switch (action) {
      case SUSPEND, RESTORE, ANNUL ->
          said.certificates().stream().map(FieldCertificate::number).toList();
      case WITHDRAW -> said.rights().stream().map(SupervisorRight::number).toList();
      default -> List.of();
    };
  }

  /** Codes of {@code PS_GROUND} on which the office may begin it. */
  public List<String> getGrounds() {
    return GROUNDS.getOrDefault(action, List.of());
  }
}
