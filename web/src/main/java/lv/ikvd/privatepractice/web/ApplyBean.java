package lv.ikvd.privatepractice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lv.ikvd.intake.web.IncomingStart;
import lv.ikvd.privatepractice.entity.Training;
import lv.ikvd.privatepractice.service.CertificateInput;
import lv.ikvd.privatepractice.service.PracticeApplications;
import lv.ikvd.privatepractice.service.ProgrammeInput;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.form.TypedForm;

/** The application for certificates (public service 9): one teacher, one programme or several. */
@Named("practiceApplyBean")
@ViewScoped
public class ApplyBean extends PracticeFormBean {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "PP_APPLY";

  @Inject private PracticeApplications applications;
  @Inject private IncomingStart incoming;
  @Inject private ReceivedForm received;

  public void open() {
    getDraft().begin(FORM, incoming.record());
    TypedForm form = getForm();
    receivedToday();
    form.add(PROGRAMMES);
    form.add(places(0));
    form.add(TRAININGS);
    incoming.fill(form::put);
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received.receive(this::opening).map(OpenedCase::number).ifPresent(this::done);
  }

  private void done(String number) {
    getDraft().done();
    Done.at(
        Pages.ofCase(number),
        "privatepractice.done.received",
        number,
        getForm().rows(PROGRAMMES).size());
  }

  private Supplier<OpenedCase> opening() {
    TypedForm form = getForm();
    PracticeReading reading = reading();
    LocalDate receivedOn = reading.date(form.text("receivedOn"), "receivedOn");
    ApplicantInput teacher = reading.teacher();
    List<ProgrammeInput> programmes = reading.programmes();
    List<Training> trainings = reading.trainings();
    String representative = reading.code(form.text("representativeCode"), "representativeCode");
    String email = reading.email(form.text("representativeEmail"), "representativeEmail");
    if (reading.isWrong()) {
      return null;
    }
    CertificateInput input =
        new CertificateInput(
            receivedOn,
            IntakeChannel.valueOf(form.text("channel")),
            teacher,
            programmes,
            trainings,
            representative,
            form.text("representativeName"),
            email,
            form.text("authority"));
    return () -> incoming.opening(() -> applications.apply(input));
  }

  public IncomingStart getIncoming() {
    return incoming;
  }
}
