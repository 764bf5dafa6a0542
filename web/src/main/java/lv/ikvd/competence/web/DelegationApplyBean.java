package lv.ikvd.competence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import lv.ikvd.competence.service.DelegationApplication;
import lv.ikvd.competence.service.DelegationApplications;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** The application of an institution's founder for a delegation contract. */
@Named("delegationApplyBean")
@ViewScoped
public class DelegationApplyBean extends DelegationFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private DelegationApplications applications;
  @Inject private IncomingStart incoming;
  @Inject private ReceivedForm received;

  /**
   * Begins a form.
   *
   * @param institution its number where the form was opened from its page, or null
   */
  public void open(String institution) {
    getDraft().begin("CO_DELEGATE", incoming.record());
    getForm().put("receivedOn", Formats.typedDate(received.today()));
    getForm().put("institution", institution);
    incoming.fill(getForm()::put);
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, getDraft(), "competence.done.received");
  }

  private Supplier<OpenedCase> opening() {
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
    return reading.isWrong()
        ? null
        : () -> incoming.opening(() -> List.of(applications.apply(input)));
  }

  public IncomingStart getIncoming() {
    return incoming;
  }
}
