package lv.ikvd.competence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.ikvd.competence.service.DelegationApplication;
import lv.ikvd.competence.service.DelegationApplications;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** The application of an institution's founder for a delegation contract. */
@Named("delegationApplyBean")
@ViewScoped
public class DelegationApplyBean extends DelegationFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private DelegationApplications applications;
  @Inject private IncomingStart incoming;
  @Inject private transient Clock clock;

  private final String formId = UUID.randomUUID().toString();
  private OpenedCase opened;

  /**
   * Begins a form.
   *
   * @param institution its number where the form was opened from its page, or null
   */
  public void open(String institution) {
    getDraft().begin("CO_DELEGATE", incoming.record());
    getForm().put("receivedOn", Formats.typedDate(LocalDate.now(clock)));
    getForm().put("institution", institution);
    incoming.fill(getForm()::put);
  }

  /** Receives the application once, however often the form is sent. */
  public synchronized void send() {
    if (opened == null) {
      DelegationApplication input = typed();
      if (input == null) {
        return;
      }
      opened =
          applications.once(
              formId, () -> incoming.opening(() -> List.of(applications.apply(input))));
      getDraft().done();
    }
    Done.at(Pages.ofCase(opened.number()), "competence.done.received", opened.number());
  }

  private DelegationApplication typed() {
    TypedForm form = getForm();
    TypedReading reading = reading();
    DelegationApplication input =
        new DelegationApplication(
            reading.date(form.text("receivedOn"), "receivedOn"),
            IntakeChannel.valueOf(form.text("channel")),
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
