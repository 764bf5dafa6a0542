package lv.ikvd.scientificinstitution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.scientificinstitution.service.ScientificApplications;
import lv.ikvd.scientificinstitution.service.ScientificRegistration;

/** The application to register a scientific institution (public service 5). */
@Named("scienceApplyBean")
@ViewScoped
public class ScienceApplyBean extends ScienceFormBean {

  private static final long serialVersionUID = 1L;
  private static final int DOCTORS_SHOWN = 5;

  @Inject private ScientificApplications applications;
  @Inject private IncomingStart incoming;
  @Inject private ReceivedForm received;

  public void open() {
    getDraft().begin("SC_REGISTER", incoming.record());
    receivedToday();
    getForm().add(DIRECTIONS);
    for (int i = 0; i < DOCTORS_SHOWN; i++) {
      getForm().add(DOCTORS);
    }
    incoming.fill(getForm()::put);
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, getDraft(), "institution.done.received");
  }

  private Supplier<OpenedCase> opening() {
    ScienceReading reading = reading();
    ScientificRegistration input = reading.registration();
    return reading.isWrong()
        ? null
        : () -> incoming.opening(() -> List.of(applications.register(input)));
  }

  public IncomingStart getIncoming() {
    return incoming;
  }
}
