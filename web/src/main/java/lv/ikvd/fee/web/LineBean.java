package lv.ikvd.fee.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.LineRow;
import lv.ikvd.fee.entity.LineState;
import lv.ikvd.fee.entity.PaymentKind;
import lv.ikvd.fee.service.statement.Statements;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;
import org.omnifaces.cdi.Param;

/** One line of a bank statement: what it may be about, and what an official decides. */
@Named("feeLine")
@ViewScoped
public class LineBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String BACK = "/fee/statement?state=OPEN";

  @Inject private Statements statements;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private LineRow line;
  private List<ChargeRow> proposals;
  private String reference;
  private String kind;
  private String note;

  public void open() {
    if (number == null || !number.matches("[0-9]{1,18}")) {
      throw Problem.notFound("FEE-020");
    }
    show();
  }

  private void show() {
    line = statements.line(Long.parseLong(number));
    proposals = statements.proposals(line);
  }

  /** With the charge that is proposed. */
  public void take(String proposed) {
    reference = proposed;
    match();
  }

  public void match() {
    PaymentKind out =
        kind == null || kind.isEmpty() || isIncoming() ? null : PaymentKind.valueOf(kind);
    act(
        () -> statements.match(line.id(), line.version(), reference, out, note),
        "fee.done.matched",
        reference);
  }

  public void notOurs() {
    act(() -> statements.notOurs(line.id(), line.version(), note), "fee.done.notOurs");
  }

  public void undo() {
    act(() -> statements.undo(line.id(), line.version(), note), "fee.done.undone");
  }

  /** Where another was quicker the page shows what that made of it. */
  private void act(Runnable step, String done, Object... values) {
    try {
      step.run();
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        show();
      }
      throw problem;
    }
    Done.inFrame(BACK, done, values);
  }

  public boolean isIncoming() {
    return line.amount().signum() > 0;
  }

  public boolean isToDecide() {
    return line.state() == LineState.OPEN;
  }

  public boolean isToUndo() {
    return line.state() == LineState.MATCHED || line.state() == LineState.NOT_OURS;
  }

  public List<SelectItem> getKinds() {
    return new Texts().choices(PaymentKind.REFUND, PaymentKind.RETURNED);
  }

  public LineRow getLine() {
    return line;
  }

  public List<ChargeRow> getProposals() {
    return proposals;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
