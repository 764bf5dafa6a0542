package lv.ikvd.scientificinstitution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.scientificinstitution.entity.ScientificContent;
import lv.ikvd.scientificinstitution.service.ScientificApplications;
import lv.ikvd.scientificinstitution.service.ScientificEntries;
import lv.ikvd.scientificinstitution.service.ScientificInput;
import lv.ikvd.shell.web.Done;

/** The application to amend an entry (public service 6). */
@Named("scienceChangeBean")
@ViewScoped
public class ScienceChangeBean extends ScienceFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private ScientificEntries entries;
  @Inject private ScientificApplications applications;

  private EntryView<ScientificContent> view;
  private OpenedCase opened;

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
  public synchronized void send() {
    if (opened == null) {
      ScienceReading reading = reading();
      ScientificInput input = reading.institution();
      LocalDate receivedOn = reading.receivedOn();
      if (reading.isWrong()) {
        return;
      }
      IntakeChannel channel = IntakeChannel.valueOf(getForm().text("channel"));
      opened =
          applications.once(
              formId(),
              () -> applications.amend(view.entry().number(), receivedOn, channel, input));
      getDraft().done();
    }
    Done.at(Pages.ofCase(opened.number()), "institution.done.received", opened.number());
  }

  public EntryView<ScientificContent> getView() {
    return view;
  }
}
