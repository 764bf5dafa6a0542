package lv.ikvd.competence.web.result;

import java.util.List;
import java.util.Optional;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.competence.service.result.ResultInput;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;

/** What a result that was filed wrongly should say, or that it is withdrawn; and why. */
public abstract class CorrectionForm extends ResultForm {

  private static final long serialVersionUID = 1L;

  private ResultRow row;
  private String way;
  private String reason;
  private boolean done;

  /**
   * Shows what was filed, to be changed.
   *
   * @param id of the result
   * @param way {@code WITHDRAW} if there is no certificate at all
   */
  public void open(String id, String way) {
    row =
        find(
            Optional.ofNullable(id)
                .filter(typed -> typed.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(() -> Problem.notFound("COMPETENCE-040")));
    this.way = way;
    offer(contractsOf(row));
    setContract(row.contract());
    setExaminedOn(row.examinedOn());
    setCertificate(row.certificateNumber());
    setIssuedOn(row.issuedOn());
  }

  /** Corrects it once, however often the form is sent. */
  public synchronized void send() {
    if (!done) {
      correct(row.id(), isWithdrawn() ? null : input(), reason);
      done = true;
    }
    Done.at(getBack(), "competence.correction.done." + (isWithdrawn() ? "withdrawn" : "corrected"));
  }

  protected abstract ResultRow find(long id);

  protected abstract List<DelegationRow> contractsOf(ResultRow filed);

  protected abstract void correct(long id, ResultInput input, String why);

  /** The list from which the correction was begun. */
  public abstract String getBack();

  public ResultRow getRow() {
    return row;
  }

  public boolean isWithdrawn() {
    return "WITHDRAW".equals(way);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
