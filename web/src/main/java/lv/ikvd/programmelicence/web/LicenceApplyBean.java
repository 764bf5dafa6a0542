package lv.ikvd.programmelicence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.service.LicenceApplications;
import lv.ikvd.programmelicence.service.LicensingInput;
import lv.ikvd.shell.web.form.TypedForm;

/** The application to license a programme (public services 11 and 12). */
@Named("licenceApplyBean")
@ViewScoped
public class LicenceApplyBean extends LicenceFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private LicenceApplications applications;
  @Inject private IncomingStart incoming;
  @Inject private ReceivedForm received;

  /**
   * Begins a form.
   *
   * @param institution its number where the form was opened from its page, or null
   */
  public void open(String institution) {
    getDraft().begin("PL_LICENSE", incoming.record());
    TypedForm form = getForm();
    receivedToday();
    form.put("institution", institution);
    form.put("way", ProgrammeWay.SAMPLE.name());
    form.put("form", "FULL_TIME");
    form.put("language", "LV");
    for (String feature : List.of("minority", "modular", "workBased")) {
      form.put(feature, Boolean.toString(false));
    }
    form.add(PLACES);
    form.add(PLAN);
    incoming.fill(form::put);
  }

  /** A programme that is not licensed yet has not started. */
  @Override
  public boolean asks(String field) {
    return !field.equals("startedOn");
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, getDraft(), "programmelicence.done.received");
  }

  private Supplier<OpenedCase> opening() {
    TypedForm form = getForm();
    LicenceReading reading = reading(null, null);
    LicensingInput input =
        new LicensingInput(
            reading.date(form.text("receivedOn"), "receivedOn"),
            IntakeChannel.valueOf(form.text("channel")),
            reading.licence(),
            reading.code(form.text("representativeCode"), "representativeCode"),
            form.text("representativeName"),
            reading.email(form.text("representativeEmail"), "representativeEmail"),
            form.text("authority"));
    return reading.isWrong()
        ? null
        : () -> incoming.opening(() -> List.of(applications.license(input)));
  }

  public IncomingStart getIncoming() {
    return incoming;
  }
}
