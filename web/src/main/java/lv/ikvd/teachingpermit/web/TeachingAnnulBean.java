package lv.ikvd.teachingpermit.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.shell.web.Done;
import lv.ikvd.teachingpermit.service.PermitApplications;
import lv.ikvd.teachingpermit.service.TeachingPermits;

/** Opens the annulment of a permit: on request of its holder, or by the office on a ground. */
@Named("teachingAnnul")
@ViewScoped
public class TeachingAnnulBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String OWN = "GROUND_OWN_REQUEST";
  private static final String REVOKED = "GROUND_REVOKED";

  @Inject private PermitApplications applications;
  @Inject private transient CodeNames codes;
  @Inject private ReceivedForm received;

  private String number;
  private String ground;
  private String reason;
  private LocalDate receivedOn;

  public void open(String asked) {
    number = asked == null ? "" : asked;
    applications.inForce(number);
    receivedOn = received.today();
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received
        .receive(() -> this::annulment)
        .map(OpenedCase::number)
        .ifPresent(
            opened -> Done.at("/case/purpose/" + opened, "teachingpermit.done.annulment", opened));
  }

  private OpenedCase annulment() {
    return ground.equals(OWN)
        ? applications.requestAnnulment(number, receivedOn, IntakeChannel.POST)
        : applications.annul(number, ground, reason);
  }

  /** Grounds on which a case may be opened. */
  public List<SelectItem> getGrounds() {
    return codes.items(TeachingPermits.ANNULMENT_GROUND).stream()
        .filter(item -> !item.getValue().equals(REVOKED))
        .toList();
  }

  public String getNumber() {
    return number;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }
}
