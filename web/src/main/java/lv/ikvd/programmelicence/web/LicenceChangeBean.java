package lv.ikvd.programmelicence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.service.LicenceApplications;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.programmelicence.service.LicenceInput;
import lv.ikvd.programmelicence.service.LicenceUpdates;
import lv.ikvd.programmelicence.service.LicenceView;
import lv.ikvd.shell.web.Done;

/**
 * A change of a licence: by an application on which is decided (public services 13 and 14), or by
 * an update of its data in the fields that the rules open.
 */
@Named("licenceChangeBean")
@ViewScoped
public class LicenceChangeBean extends LicenceFormBean {

  private static final long serialVersionUID = 1L;
  private static final String UPDATE = "UPDATE";

  @Inject private LicenceEntries entries;
  @Inject private LicenceApplications applications;
  @Inject private LicenceUpdates updates;
  @Inject private ReceivedForm received;

  private LicenceView entry;
  private String way;
  private Set<String> open;
  private boolean updated;

  public void open(String number, String wayAsked) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    way = UPDATE.equals(wayAsked) ? UPDATE : "AMEND";
    entries.inForce(number);
    entry = entries.open(number, null);
    open = isUpdate() ? updates.open() : null;
    getDraft().begin("PL_" + way, number);
    show(known());
    receivedToday();
  }

  @Override
  public boolean asks(String field) {
    return open == null || open.contains(field);
  }

  /** Does it once, however often the form is sent. */
  public void send() {
    if (isUpdate()) {
      update();
    } else {
      received.receive(this::opening, getDraft(), "programmelicence.done.received");
    }
  }

  private synchronized void update() {
    if (!updated) {
      LicenceReading reading = reading(known(), open);
      LicenceInput input = reading.licence();
      if (reading.isWrong()) {
        return;
      }
      updates.enter(
          entry.number(),
          entry.entry().lastVersionNo(),
          input,
          getForm().text("updateReason"),
          getForm().text("source"));
      updated = true;
      getDraft().done();
    }
    Done.at("/programmelicence/entry/" + entry.number(), "programmelicence.done.updated");
  }

  private Supplier<OpenedCase> opening() {
    LicenceReading reading = reading(known(), open);
    LicenceInput input = reading.licence();
    LocalDate receivedOn = reading.date(getForm().text("receivedOn"), "receivedOn");
    if (reading.isWrong()) {
      return null;
    }
    IntakeChannel channel = IntakeChannel.valueOf(getForm().text("channel"));
    return () -> applications.amend(entry.number(), receivedOn, channel, input);
  }

  private Licence known() {
    return entry.content().licence();
  }

  public LicenceView getEntry() {
    return entry;
  }

  public String getWay() {
    return way;
  }

  public boolean isUpdate() {
    return UPDATE.equals(way);
  }
}
