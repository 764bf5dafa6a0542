package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.DecisionDraft;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.rulebook.service.Rulebook;

/** Proposed acts and what every way of deciding asks of them, whether by signature or by vote. */
@ApplicationScoped
public class ProposedActs {

  @Inject private ProceedingRepository proceedings;
  @Inject private DecisionRepository decisions;
  @Inject private CaseReader reader;
  @Inject private Rulebook rulebook;
  @Inject private Completeness completeness;
  @Inject private DecidingContext context;

  /** Keeps others from working on the case until the transaction ends. */
  public Proceeding locked(String number) {
    return proceedings.locked(proceedings.byNumber(number).getId());
  }

  /**
   * The proposed act of a case.
   *
   * @throws Problem PROC-027 if none is
   */
  public ProposedAct of(Proceeding proceeding) {
    DecisionDraft draft =
        decisions
            .draft(proceeding.getId())
            .filter(DecisionDraft::isProposed)
            .orElseThrow(() -> new Problem("PROC-027", proceeding.getNumber()));
    return new ProposedAct(
        proceeding,
        draft,
        FrozenAct.of(proceeding.getNumber(), draft),
        rulebook.decision(
            proceeding.getRuleVersionId(), proceeding.getProcedure(), draft.getKind()));
  }

  /**
   * The act that was shown to those who decide, fit to be decided now.
   *
   * @throws Problem PROC-027 if it is not proposed, PROC-029 (conflict) if its text is not the one
   *     that was shown, PROC-025 if something is missing, PROC-052 if the chosen day of effect has
   *     passed since
   */
  public ProposedAct decidable(Proceeding proceeding, String shownSha256) {
    proceeding.requireWorkable();
    String number = proceeding.getNumber();
    ProposedAct act = of(proceeding);
    if (!act.sha256().equals(shownSha256)) {
      throw Problem.conflict("PROC-029", number);
    }
    DecisionDraft draft = act.draft();
    if (context.passedSince(draft.getProposedAt(), draft.getEffectiveOn())) {
      throw new Problem("PROC-052", draft.getEffectiveOn());
    }
    int missing = completeness.missing(reader.find(number).orElseThrow(), draft).size();
    if (missing > 0) {
      throw new Problem("PROC-025", number, missing);
    }
    return act;
  }

  /** Gives the draft back with a remark; signatures given so far no longer count. */
  public void giveBack(String number, String remark) {
    if (remark == null || remark.isBlank()) {
      throw new Problem("PROC-044").at("remark");
    }
    Proceeding proceeding = locked(number);
    of(proceeding).draft().returned(remark);
    proceeding.returned();
    context.tell(proceeding, "RETURNED", remark);
  }
}
