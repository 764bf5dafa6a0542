package lv.ikvd.privatepractice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Supplier;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.privatepractice.service.PracticeApplications;
import lv.ikvd.privatepractice.service.PracticeEntries;
import lv.ikvd.privatepractice.service.PracticeView;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** Opens a case about a certificate: another name of its holder, or its annulment. */
@Named("practiceActionBean")
@ViewScoped
public class PracticeActionBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Why a case is opened. */
  public enum Why {
    REISSUE,
    OWN_REQUEST,
    BAN,
    FALSE_DATA
  }

  @Inject private PracticeEntries entries;
  @Inject private PracticeApplications applications;
  @Inject private PlaceNames placeNames;
  @Inject private ReceivedForm received;

  private final TypedForm form = new TypedForm();
  private PracticeView entry;
  private Why why;

  public void open(String number, String asked) {
    try {
      why = Why.valueOf(asked == null ? "" : asked);
    } catch (IllegalArgumentException unknown) {
      throw Problem.notFound("SHELL-404").because(unknown);
    }
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entries.living(number);
    entry = entries.open(number, null);
    form.put("receivedOn", Formats.typedDate(received.today()));
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, "privatepractice.done.case");
  }

  private Supplier<OpenedCase> opening() {
    PracticeReading reading = new PracticeReading(form, placeNames);
    LocalDate receivedOn = reading.date(form.text("receivedOn"), "receivedOn");
    ApplicantInput teacher = why == Why.REISSUE ? reading.teacher() : null;
    return reading.isWrong() ? null : () -> open(receivedOn, teacher);
  }

  private OpenedCase open(LocalDate receivedOn, ApplicantInput teacher) {
    String number = entry.number();
    return switch (why) {
      case REISSUE -> applications.reissue(number, receivedOn, channel(), teacher);
      case OWN_REQUEST -> applications.requestAnnulment(number, receivedOn, channel());
      case BAN, FALSE_DATA -> applications.annul(number, "GROUND_" + why, form.text("reason"));
    };
  }

  private IntakeChannel channel() {
    return IntakeChannel.valueOf(form.text("channel"));
  }

  /** Whether the teacher opens the case, and not the office. */
  public boolean isReceived() {
    return why == Why.REISSUE || why == Why.OWN_REQUEST;
  }

  public TypedForm getForm() {
    return form;
  }

  public PracticeView getEntry() {
    return entry;
  }

  public Why getWhy() {
    return why;
  }
}
