package lv.ikvd.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.service.CommissionView;
import lv.ikvd.expert.service.ExpertCommissions;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** One commission: who is in it, one more proposed, one withdrawn. */
@Named("expertCommission")
@ViewScoped
public class CommissionBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ExpertCommissions commissions;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private CommissionView view;
  private String expert;
  private ExpertRole role = ExpertRole.EXPERT;

  public void open() {
    view = commissions.open(number);
  }

  public void add() {
    act(
        () -> commissions.add(number, view.row().version(), expert, role),
        "expert.done.memberAdded");
  }

  public void withdraw(String member) {
    act(
        () -> commissions.withdraw(number, view.row().version(), member),
        "expert.done.memberWithdrawn");
  }

  /** What another has done meanwhile is shown, so that the second press works. */
  private void act(Runnable step, String done) {
    try {
      step.run();
    } catch (Problem refused) {
      open();
      throw refused;
    }
    Done.inFrame("/expert/commission/" + number, done);
  }

  public CommissionView getView() {
    return view;
  }

  public ExpertRole[] getRoles() {
    return ExpertRole.values();
  }

  public String getExpert() {
    return expert;
  }

  public void setExpert(String expert) {
    this.expert = expert;
  }

  public ExpertRole getRole() {
    return role;
  }

  public void setRole(ExpertRole role) {
    this.role = role;
  }
}
