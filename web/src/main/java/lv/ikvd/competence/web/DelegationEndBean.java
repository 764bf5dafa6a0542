package lv.ikvd.competence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.competence.entity.DelegationContent;
import lv.ikvd.competence.service.DelegationApplications;
import lv.ikvd.competence.service.DelegationEntries;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.registry.service.EntryView;

/** Begins the case on which a contract ends. */
@Named("delegationEndBean")
@ViewScoped
public class DelegationEndBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DelegationEntries entries;
  @Inject private DelegationApplications applications;
  @Inject private ReceivedForm received;

  private EntryView<DelegationContent> view;
  private String ground;
  private String reason;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entries.inForce(number);
    view = entries.open(number, null);
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.open(
        () -> applications.end(view.entry().number(), ground, reason), "competence.done.case");
  }

  public EntryView<DelegationContent> getView() {
    return view;
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
