package lv.ikvd.privatepractice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lv.ikvd.privatepractice.entity.Programme;
import lv.ikvd.privatepractice.entity.Training;
import lv.ikvd.privatepractice.service.PracticeApplications;
import lv.ikvd.privatepractice.service.PracticeCase;
import lv.ikvd.privatepractice.service.PracticeEntries;
import lv.ikvd.privatepractice.service.PracticeView;
import lv.ikvd.privatepractice.service.ProgrammeInput;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.shell.web.form.TypedForm;

/** The application to extend a certificate (public service 10), begun with what was certified. */
@Named("practiceExtendBean")
@ViewScoped
public class ExtendBean extends PracticeFormBean {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "PP_EXTEND";

  @Inject private PracticeApplications applications;
  @Inject private PracticeEntries entries;
  @Inject private PracticeCase cases;
  @Inject private ReceivedForm received;

  private PracticeView entry;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entries.living(number);
    entry = entries.open(number, null);
    getDraft().begin(FORM, number);
    if (entry.content() != null) {
      Programme now = entry.content().programme();
      show(
          new ProgrammeInput(
              now.kind(),
              now.name(),
              now.targetGroup(),
              now.field(),
              List.of(),
              cases.textOf(entry.entryId())),
          entry.municipalities());
    }
    receivedToday();
    getForm().add(TRAININGS);
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, getDraft(), "privatepractice.done.case");
  }

  private Supplier<OpenedCase> opening() {
    TypedForm form = getForm();
    PracticeReading reading = reading();
    LocalDate receivedOn = reading.date(form.text("receivedOn"), "receivedOn");
    List<ProgrammeInput> programmes = reading.programmes();
    List<Training> trainings = reading.trainings();
    if (reading.isWrong()) {
      return null;
    }
    IntakeChannel channel = IntakeChannel.valueOf(form.text("channel"));
    return () ->
        applications.extend(entry.number(), receivedOn, channel, programmes.get(0), trainings);
  }

  public PracticeView getEntry() {
    return entry;
  }
}
