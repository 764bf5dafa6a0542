package lv.ikvd.childminder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.function.Supplier;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ProviderView;
import lv.ikvd.childminder.service.ServiceInput;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.shell.web.Formats;

/** The application to amend an entry (public service 8): what the entry says, to be changed. */
@Named("amendBean")
@ViewScoped
public class AmendBean extends ServiceFormBean {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "CM_AMEND";

  @Inject private ChildMinderApplications applications;
  @Inject private ChildMinderEntries entries;
  @Inject private PlaceNames placeNames;
  @Inject private ReceivedForm received;

  private ProviderView entry;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entry = entries.open(number, null);
    if (!"REGISTERED".equals(entry.status())) {
      throw Problem.conflict("CHILDMINDER-009", number, entry.content().excludedOn());
    }
    getDraft().begin(FORM, entry.number());
    getForm().put("receivedOn", Formats.typedDate(received.today()));
    show(PartyKind.valueOf(entry.content().providerKind()), entry.content().service());
  }

  /** Receives the application once, however often the form is sent. */
  public void send() {
    try {
      received.receive(this::opening, getDraft(), "childminder.done.received");
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        ProviderView before = entry;
        entry = entries.open(entry.number(), null);
        takeOver(before.content().service(), entry.content().service());
      }
      throw problem;
    }
  }

  private Supplier<OpenedCase> opening() {
    FormReading reading = new FormReading(getForm(), placeNames);
    LocalDate receivedOn = reading.date("receivedOn");
    ServiceInput service = reading.service();
    return reading.isWrong()
        ? null
        : () ->
            applications.amend(
                entry.number(),
                entry.lastVersionNo(),
                receivedOn,
                IntakeChannel.valueOf(getForm().text("channel")),
                service);
  }

  public ProviderView getEntry() {
    return entry;
  }
}
