package lv.ikvd.fee.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.service.ChargeView;
import lv.ikvd.fee.service.Charges;
import lv.ikvd.fee.service.Charging;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** One charge: how it stands, what was paid, and what may be done with it. */
@Named("feeView")
@ViewScoped
public class FeeViewBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Charges charges;
  @Inject private Charging charging;
  @Inject private transient HttpServletRequest request;

  @Inject
  @Param(pathIndex = 0)
  private String reference;

  private ChargeView view;
  private boolean registrar;
  private boolean manager;
  private boolean decider;
  private String text;
  private BigDecimal amount;
  private LocalDate on;

  public void open() {
    view = charges.open(reference == null ? "" : reference);
    registrar = request.isUserInRole(Roles.REGISTRAR) || request.isUserInRole(Roles.MANAGER);
    manager = request.isUserInRole(Roles.MANAGER);
    decider = manager || request.isUserInRole(Roles.DECISION_MAKER);
    amount = getCharge().over().signum() > 0 ? getCharge().over() : null;
  }

  public void cancel() {
    act(() -> charging.cancel(code(), seen(), text), "fee.done.cancelled");
  }

  public void waive() {
    act(() -> charging.waive(code(), seen(), text), "fee.done.waive");
  }

  public void confirmWaiver() {
    act(() -> charging.confirmWaiver(code(), seen()), "fee.done.waived");
  }

  public void refuseWaiver() {
    act(() -> charging.refuseWaiver(code(), seen(), text), "fee.done.refused");
  }

  public void refund() {
    act(() -> charging.refund(code(), seen(), amount, on, text), "fee.done.refund");
  }

  /** Where another was quicker the page shows what that made of it. */
  private void act(Runnable step, String done) {
    try {
      step.run();
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        view = charges.open(code());
      }
      throw problem;
    }
    Done.inFrame("/fee/view/" + code(), done);
  }

  private String code() {
    return view.charge().reference();
  }

  private long seen() {
    return view.charge().version();
  }

  /** Whether it may be waived or cancelled by whoever looks at it. */
  public boolean isToEnd() {
    return registrar && getCharge().endedOn() == null;
  }

  public boolean isToWaive() {
    return isToEnd() && !getCharge().waiverProposed();
  }

  /** Whether a waiver waits; two pairs of eyes are the use case's. */
  public boolean isToConfirm() {
    return decider && getCharge().waiverProposed();
  }

  public boolean isToRefund() {
    return manager && getCharge().paid().signum() > 0;
  }

  public ChargeRow getCharge() {
    return view.charge();
  }

  public ChargeView getView() {
    return view;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
