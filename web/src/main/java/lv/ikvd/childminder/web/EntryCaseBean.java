package lv.ikvd.childminder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.ProviderView;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;

/**
 * Opens a case about an entry: the provider's request, a signal, or the office's own initiative.
 */
@Named("entryCaseBean")
@ViewScoped
public class EntryCaseBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Why a case is opened. */
  public enum Why {
    OWN_REQUEST,
    SIGNAL,
    BAN,
    CEASED,
    OBJECTION
  }

  @Inject private ChildMinderEntries entries;
  @Inject private ChildMinderApplications applications;
  @Inject private ChildMinderWords words;
  @Inject private ReceivedForm received;

  private ProviderView entry;
  private Why why;
  private LocalDate receivedOn;
  private String channel;
  private String source;
  private String reason;

  public void open(String number, String asked) {
    try {
      why = Why.valueOf(asked == null ? "" : asked);
    } catch (IllegalArgumentException unknown) {
      throw Problem.notFound("SHELL-404").because(unknown);
    }
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entry = entries.open(number, null);
    if (!"REGISTERED".equals(entry.status())) {
      throw Problem.conflict("CHILDMINDER-009", number, entry.content().excludedOn());
    }
    receivedOn = received.today();
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.open(this::opening, "childminder.done.case");
  }

  private OpenedCase opening() {
    return switch (why) {
      case OWN_REQUEST ->
          applications.requestExclusion(entry.number(), receivedOn, IntakeChannel.valueOf(channel));
      case OBJECTION ->
          applications.object(entry.number(), receivedOn, IntakeChannel.valueOf(channel));
      case SIGNAL -> applications.open(ChildMinders.SIGNAL, entry.number(), reason());
      case BAN -> applications.open(ChildMinders.EXCLUSION_BAN, entry.number(), reason);
      case CEASED -> applications.open(ChildMinders.EXCLUSION_CEASED, entry.number(), reason);
    };
  }

  private String reason() {
    return words.signalSource(source) + ": " + reason;
  }

  /** Whether the provider opens the case, and not the office. */
  public boolean isReceived() {
    return why == Why.OWN_REQUEST || why == Why.OBJECTION;
  }

  public ProviderView getEntry() {
    return entry;
  }

  public Why getWhy() {
    return why;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
