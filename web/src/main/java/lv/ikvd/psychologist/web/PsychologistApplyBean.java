package lv.ikvd.psychologist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.psychologist.service.PsychologistApplications;
import lv.ikvd.psychologist.service.PsychologistRegistration;

/** The application to be registered as a psychologist (public service 25). */
@Named("psychologistApplyBean")
@ViewScoped
public class PsychologistApplyBean extends PsychologistFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private PsychologistApplications applications;
  @Inject private IncomingStart incoming;
  @Inject private ReceivedForm received;

  public void open() {
    getDraft().begin("PS_REGISTER", incoming.record());
    receivedToday();
    getForm().add(EDUCATION);
    getForm().add(EDUCATION);
    incoming.fill(getForm()::put);
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, getDraft(), "psychologist.done.received");
  }

  private Supplier<OpenedCase> opening() {
    PsychologistRegistration input = reading().registration();
    return input == null
        ? null
        : () -> incoming.opening(() -> List.of(applications.register(input)));
  }

  public IncomingStart getIncoming() {
    return incoming;
  }
}
