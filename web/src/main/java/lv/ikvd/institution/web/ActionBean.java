package lv.ikvd.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import lv.ikvd.institution.service.InstitutionApplications;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;

/** Opens a case on the end of an entry: asked for by the founder, or begun by the office. */
@Named("institutionActionBean")
@ViewScoped
public class ActionBean extends InstitutionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private InstitutionEntries entries;
  @Inject private InstitutionApplications applications;
  @Inject private ReceivedForm received;

  private InstitutionView entry;
  private String why;

  public void open(String number, String asked) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    why = asked;
    entries.inForce(number);
    entry = entries.open(number, null);
    receivedToday();
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, "institution.done.case");
  }

  private Supplier<OpenedCase> opening() {
    InstitutionReading reading = reading(null, null);
    var receivedOn = reading.date(getForm().text("receivedOn"), "receivedOn");
    if (reading.isWrong()) {
      return null;
    }
    String number = entry.number();
    return () ->
        isByOffice()
            ? applications.exclude(number, getForm().text("reason"))
            : applications.strikeOff(
                number,
                receivedOn,
                IntakeChannel.valueOf(getForm().text("channel")),
                getForm().text("ground"));
  }

  public InstitutionView getEntry() {
    return entry;
  }

  /** Whether the office begins the case, and not the founder. */
  public boolean isByOffice() {
    return "EXCLUDE".equals(why);
  }
}
