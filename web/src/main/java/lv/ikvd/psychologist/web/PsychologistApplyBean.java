package lv.ikvd.psychologist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.psychologist.service.PsychologistApplications;
import lv.ikvd.psychologist.service.PsychologistRegistration;
import lv.ikvd.shell.web.Done;

/** The application to be registered as a psychologist (public service 25). */
@Named("psychologistApplyBean")
@ViewScoped
public class PsychologistApplyBean extends PsychologistFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private PsychologistApplications applications;
  @Inject private IncomingStart incoming;

  private OpenedCase opened;

  public void open() {
    getDraft().begin("PS_REGISTER", incoming.record());
    receivedToday();
    getForm().add(EDUCATION);
    getForm().add(EDUCATION);
    incoming.fill(getForm()::put);
  }

  /** Receives the application once, however often the form is sent. */
  public synchronized void send() {
    if (opened == null) {
      PsychologistRegistration input = reading().registration();
      if (input == null) {
        return;
      }
      opened =
          applications.once(
              formId(), () -> incoming.opening(() -> List.of(applications.register(input))));
      getDraft().done();
    }
    Done.at(Pages.ofCase(opened.number()), "psychologist.done.received", opened.number());
  }

  public IncomingStart getIncoming() {
    return incoming;
  }
}
