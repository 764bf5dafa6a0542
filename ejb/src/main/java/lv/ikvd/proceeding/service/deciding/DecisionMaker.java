package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.entity.Decision;
import lv.ikvd.proceeding.entity.DecisionDraft;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.service.CaseTerms;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.security.service.Officials;

/**
 * Turns a proposed act into a decision: number, frozen text, effects in the register, the document
 * to be rendered. Runs inside the transaction of the last signature, or of the vote.
 */
@ApplicationScoped
public class DecisionMaker {

  @Inject private DecisionRepository decisions;
  @Inject private NumberSeriesRepository numbers;
  @Inject private Officials officials;
  @Inject private CaseTerms terms;
  @Inject private DecisionPapers papers;
  @Inject private RegisterEffects effects;
  @Inject private DecidedContext context;

  /** Makes the decision; returns its number. */
  public String decide(ProposedAct act, String signers) {
    Proceeding proceeding = act.proceeding();
    DecisionDraft draft = act.draft();
    DecisionRule rule = act.rule();
    LocalDate today = context.today();
    LocalDate effective = context.effective(proceeding, draft);
    Decision decision = new Decision(numbers.next("DECISION", today), proceeding, draft);
    decision.decided(today, context.now(), effective, signers, proposer(draft));
    decision.inMode(rule.decidingMode().name(), rule.favourable());
    decision.frozen(act.frozen().json(), act.frozen().sha256());
    decisions.add(decision);
    Enactment enactment = context.enactment(proceeding, decision, rule.citation());
    List<RecordedVersion> made = effects.enact(proceeding, enactment);
    if (effects.postpones(proceeding, decision.getKind())) {
      decisions.remove(draft);
      proceeding.postpone(today, effective);
    } else {
      proceeding.decided();
      terms.decided(proceeding, today);
    }
    if (!made.isEmpty()) {
      terms.published(proceeding, today, effective);
    }
    context.tellDecided(proceeding, decision, rule.citation());
    papers.queue(proceeding, decision, enactment, made);
    return decision.getNumber();
  }

  private String proposer(DecisionDraft draft) {
    return draft.getProposedBy() == null ? "–" : officials.displayName(draft.getProposedBy());
  }
}
