package lv.ikvd.proceeding.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.DecisionRow;
import lv.ikvd.proceeding.entity.row.TermLine;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.CaseView;

/**
 * A case with all that its pages ask of it, read once.
 *
 * @param workingDaysLeft to the day on which it is due; null when it is not due
 * @param accountId who reads
 * @param registrar whether the reader may work on cases
 * @param signer whether the reader may sign
 */
public record CaseFile(
    CaseView view,
    List<NoticeRow> notices,
    LocalDate today,
    Integer workingDaysLeft,
    Long accountId,
    boolean registrar,
    boolean signer,
    boolean manager)
    implements Serializable {

  public CaseRow row() {
    return view.row();
  }

  /** The case as it is shown: whoever acts sends it back. */
  public CaseRef ref() {
    return new CaseRef(row().number(), row().version());
  }

  public boolean open() {
    return row().isOpen();
  }

  public boolean suspended() {
    return row().suspendedOn() != null;
  }

  /** Whether the case waits for work and the reader may do it. */
  public boolean workable() {
    return registrar && open() && !suspended();
  }

  /** Whether data and checks may still change: before the act waits for a signature. */
  public boolean editable() {
    return workable() && row().stage() != Stage.PREPARED;
  }

  public boolean mine() {
    return Objects.equals(row().handlerId(), accountId);
  }

  /** The decision that was made last; null before the first. */
  public DecisionRow decision() {
    List<DecisionRow> decisions = view.decisions();
    return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
  }

  /** The term by which the case must be decided; null when none runs. */
  public TermLine decisionTerm() {
    return view.terms().stream()
        .filter(term -> !term.replaced() && Objects.equals(term.dueOn(), row().dueOn()))
        .findFirst()
        .orElse(null);
  }

  /** Terms of conditions that are not met yet: without them the application lapses. */
  public Stream<TermLine> conditions() {
    return view.terms().stream()
        .filter(term -> !term.replaced() && term.metOn() == null && "LAPSES".equals(term.missed()));
  }

  /** Day on which the last decision counts as notified, or null. */
  public LocalDate deemedOn() {
    return decision() == null
        ? null
        : notices.stream()
            .filter(notice -> Objects.equals(notice.decisionId(), decision().id()))
            .map(NoticeRow::deemedOn)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
  }
}
