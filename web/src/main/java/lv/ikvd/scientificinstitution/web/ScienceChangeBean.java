package lv.ikvd.scientificinstitution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.function.Supplier;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.scientificinstitution.entity.ScientificContent;
import lv.ikvd.scientificinstitution.service.ScientificApplications;
import lv.ikvd.scientificinstitution.service.ScientificEntries;
import lv.ikvd.scientificinstitution.service.ScientificInput;

/** The application to amend an entry (public service 6). */
@Named("scienceChangeBean")
@ViewScoped
public class ScienceChangeBean extends ScienceFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private ScientificEntries entries;
  @Inject private ScientificApplications applications;
  @Inject private ReceivedForm received;

  private EntryView<ScientificContent> view;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entries.inForce(number);
    view = entries.open(number, null);
    getDraft().begin("SC_AMEND", number);
    show(view.content().institution());
    receivedToday();
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, getDraft(), "institution.done.received");
  }

  private Supplier<OpenedCase> opening() {
    ScienceReading reading = reading();
    ScientificInput input = reading.institution();
    LocalDate receivedOn = reading.receivedOn();
    if (reading.isWrong()) {
      return null;
    }
    IntakeChannel channel = IntakeChannel.valueOf(getForm().text("channel"));
    return () -> applications.amend(view.entry().number(), receivedOn, channel, input);
  }

  public EntryView<ScientificContent> getView() {
    return view;
  }
}
