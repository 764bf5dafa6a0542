package lv.ikvd.programmelicence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.programmelicence.service.LicenceApplications;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.programmelicence.service.LicenceView;
import lv.ikvd.shell.web.Done;

/** Begins the case on which a licence loses its force. */
@Named("licenceLossBean")
@ViewScoped
public class LicenceLossBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LicenceEntries entries;
  @Inject private LicenceApplications applications;

  private final String formId = UUID.randomUUID().toString();
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
    OpenedCase opened =
        applications.once(formId, () -> applications.loseForce(entry.number(), ground, reason));
    Done.at(Pages.ofCase(opened.number()), "programmelicence.done.case", opened.number());
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
