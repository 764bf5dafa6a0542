package lv.ikvd.programmelicence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.programmelicence.service.LicenceApplications;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.programmelicence.service.LicenceView;

/** Begins the case on which a licence loses its force. */
@Named("licenceLossBean")
@ViewScoped
public class LicenceLossBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LicenceEntries entries;
  @Inject private LicenceApplications applications;
  @Inject private ReceivedForm received;

  private LicenceView entry;
  private String ground;
  private String reason;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entries.inForce(number);
    entry = entries.open(number, null);
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.open(
        () -> applications.loseForce(entry.number(), ground, reason), "programmelicence.done.case");
  }

  public LicenceView getEntry() {
    return entry;
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
}
