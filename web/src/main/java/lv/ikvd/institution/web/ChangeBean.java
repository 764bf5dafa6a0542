package lv.ikvd.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.service.InstitutionApplications;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.institution.service.InstitutionNotices;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.shell.web.Done;

/**
 * A change of an entry: by an application on which is decided (public service 2, or the entry is
 * registered anew), or by the institution's own notice in the fields that the rules open.
 */
@Named("institutionChangeBean")
@ViewScoped
public class ChangeBean extends InstitutionFormBean {

  private static final long serialVersionUID = 1L;

  /** Which way the entry is to change. */
  public enum Way {
    AMEND,
    REREGISTER,
    NOTICE
  }

  @Inject private InstitutionEntries entries;
  @Inject private InstitutionApplications applications;
  @Inject private InstitutionNotices notices;
  @Inject private ReceivedForm received;

  private InstitutionView entry;
  private Way way;
  private Set<String> asked;
  private boolean done;

  public void open(String number, String wayAsked) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    way =
        Stream.of(Way.values())
            .filter(one -> one.name().equals(wayAsked))
            .findFirst()
            .orElse(Way.AMEND);
    entries.inForce(number);
    entry = entries.open(number, null);
    asked = way == Way.NOTICE ? notices.open() : null;
    getDraft().begin("IN_" + way, number);
    show(known());
    receivedToday();
  }

  @Override
  public boolean asks(String field) {
    return asked == null || asked.contains(field);
  }

  /** Does it once, however often the form is sent. */
  public void send() {
    if (way == Way.NOTICE) {
      takeNotice();
    } else {
      received.receive(this::opening, getDraft(), "institution.done.received");
    }
  }

  private synchronized void takeNotice() {
    if (!done) {
      InstitutionReading reading = reading(known(), asked);
      InstitutionInput input = reading.institution();
      if (reading.isWrong()) {
        return;
      }
      take(input);
      done = true;
      getDraft().done();
    }
    Done.at("/institution/entry/" + entry.number(), "institution.done.notice");
  }

  private Supplier<OpenedCase> opening() {
    InstitutionReading reading = reading(known(), asked);
    InstitutionInput input = reading.institution();
    LocalDate receivedOn = reading.date(getForm().text("receivedOn"), "receivedOn");
    if (reading.isWrong()) {
      return null;
    }
    IntakeChannel channel = IntakeChannel.valueOf(getForm().text("channel"));
    return () ->
        way == Way.AMEND
            ? applications.amend(entry.number(), receivedOn, channel, input)
            : applications.reregister(entry.number(), receivedOn, channel, input);
  }

  private void take(InstitutionInput input) {
    try {
      notices.take(entry.number(), entry.lastVersionNo(), input, getForm().text("source"));
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        Institution before = known();
        entry = entries.open(entry.number(), null);
        takeOver(before, known());
      }
      throw problem;
    }
  }

  private Institution known() {
    return entry.content().institution();
  }

  public InstitutionView getEntry() {
    return entry;
  }

  public Way getWay() {
    return way;
  }
}
