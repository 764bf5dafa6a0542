package lv.ikvd.scientificinstitution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.function.Supplier;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.scientificinstitution.entity.ScientificContent;
import lv.ikvd.scientificinstitution.service.ScientificApplications;
import lv.ikvd.scientificinstitution.service.ScientificEntries;

/** Opens a case on the end of an entry: asked for by the institution, or begun by the office. */
@Named("scienceActionBean")
@ViewScoped
public class ScienceActionBean extends ScienceFormBean {

  private static final long serialVersionUID = 1L;

  /** What may be begun here. */
  public enum Action {
    REORGANISE,
    REQUEST_EXCLUSION,
    EXCLUDE
  }

  @Inject private ScientificEntries entries;
  @Inject private ScientificApplications applications;
  @Inject private ReceivedForm received;

  private EntryView<ScientificContent> view;
  private Action action;

  public void open(String number, String asked) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    try {
      action = Action.valueOf(String.valueOf(asked));
    } catch (IllegalArgumentException unknown) {
      throw Problem.notFound("REGISTRY-001").because(unknown);
    }
    entries.inForce(number);
    view = entries.open(number, null);
    receivedToday();
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, "institution.done.case");
  }

  private Supplier<OpenedCase> opening() {
    ScienceReading reading = reading();
    LocalDate receivedOn = reading.receivedOn();
    return reading.isWrong() ? null : () -> begin(view.entry().number(), receivedOn);
  }

  private OpenedCase begin(String number, LocalDate receivedOn) {
    return switch (action) {
      case REORGANISE ->
          applications.reorganise(number, receivedOn, channel(), getForm().text("successor"));
      case REQUEST_EXCLUSION -> applications.requestExclusion(number, receivedOn, channel());
      case EXCLUDE ->
          applications.exclude(number, getForm().text("ground"), getForm().text("reason"));
    };
  }

  private IntakeChannel channel() {
    return IntakeChannel.valueOf(getForm().text("channel"));
  }

  public EntryView<ScientificContent> getView() {
    return view;
  }

  public Action getAction() {
    return action;
  }

  /** Whether the office begins the case, and not the institution. */
  public boolean isByOffice() {
    return action == Action.EXCLUDE;
  }
}
