package lv.ikvd.psychologist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.psychologist.service.PsychologistApplications;
import lv.ikvd.psychologist.service.PsychologistEntries;
import lv.ikvd.psychologist.service.PsychologistView;

/** The application to amend what is registered of the education (public service 26). */
@Named("psychologistChangeBean")
@ViewScoped
public class PsychologistChangeBean extends PsychologistFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private PsychologistEntries entries;
  @Inject private PsychologistApplications applications;
  @Inject private ReceivedForm received;

  private PsychologistView shown;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entries.living(number);
    shown = entries.open(number, null);
    getDraft().begin("PS_AMEND", number);
    show(shown.view().content().education());
    receivedToday();
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, getDraft(), "psychologist.done.received");
  }

  private Supplier<OpenedCase> opening() {
    PsychologistReading reading = reading();
    LocalDate receivedOn = reading.receivedOn();
    List<Education> education = reading.education();
    return reading.isWrong()
        ? null
        : () ->
            applications.amend(
                shown.view().entry().number(), receivedOn, reading.channel(), education);
  }

  public PsychologistView getShown() {
    return shown;
  }
}
