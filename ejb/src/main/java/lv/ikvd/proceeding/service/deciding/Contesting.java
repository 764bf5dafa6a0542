package lv.ikvd.proceeding.service.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Contest;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.proceeding.entity.Decision;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.ContestConclusion;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.LatvianTerms;
import lv.ikvd.proceeding.service.papers.CaseLetters;
import lv.ikvd.proceeding.service.papers.Letter;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;

/**
 * Contests of decisions. Upheld, the decision stands. Amended, revoked or remitted, the entry gets
 * the version that follows; a remitted case is taken up anew in a proceeding that names it.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER})
public class Contesting {

  @Inject private ProceedingRepository proceedings;
  @Inject private DecisionRepository decisions;
  @Inject private Rulebook rulebook;
  @Inject private RegisterEffects effects;
  @Inject private CaseLetters letters;
  @Inject private DecidedContext context;
  @Inject private Intake intake;

  /**
   * Records that a decision was contested; whether in time follows from the term that ran.
   *
   * @throws Problem PROC-030 if there is no such decision, PROC-034 if it was received before the
   *     decision was made or after today, PROC-091 (conflict) if the party was erased
   */
  public long receive(String decisionNumber, LocalDate receivedOn, String grounds) {
    Decision decision = decisions.byNumber(decisionNumber);
    if (receivedOn.isBefore(decision.getDecidedOn()) || receivedOn.isAfter(context.today())) {
      throw new Problem("PROC-034").at("receivedOn");
    }
    Proceeding proceeding = proceedings.get(decision.getProceedingId());
    proceedings.requireKept(proceeding);
    DecisionRule rule = rule(proceeding, decision);
    boolean inTime =
        proceedings
            .term(proceeding.getId(), rule.contestTerm())
            .map(term -> !receivedOn.isAfter(term.getDueOn()))
            .orElse(true);
    Contest contest =
        new Contest(
            decision.getId(), receivedOn, rule.contestBody(), grounds, inTime, context.actor());
    proceedings.add(contest);
    proceedings.flush();
    context.tell(proceeding, inTime ? "CONTESTED" : "CONTESTED_LATE", grounds);
    return contest.getId();
  }

  /**
   * Records the outcome and lets it act on the entry: upheld, nothing changes; amended, the entry
   * says what the decision became, with what the case proposes now; revoked, its effect is undone;
   * remitted, it is undone and the case is taken up anew. It acts from its own day, but never
   * before the decision itself does.
   *
   * @return number of the proceeding in which the case is taken up anew, or null
   * @throws Problem PROC-031 if it was concluded already, PROC-044 without a reason, PROC-062 if
   *     the day lies before the contest or ahead, PROC-161 if what put the case off is to become
   *     another decision
   */
  public String conclude(ContestConclusion conclusion) {
    Contest contest = proceedings.contest(conclusion.contestId());
    check(contest, conclusion);
    ContestOutcome outcome = conclusion.outcome();
    contest.concluded(outcome, conclusion.on(), conclusion.note());
    Decision decision = decisions.get(contest.getDecisionId());
    Proceeding proceeding = proceedings.locked(decision.getProceedingId());
    context.tell(proceeding, "CONTEST_" + outcome.name(), conclusion.note());
    Enactment enacted =
        context.enactment(proceeding, decision, rule(proceeding, decision).citation());
    boolean putOff = effects.postpones(proceeding, decision.getKind());
    if (putOff) {
      workedOn(proceeding, conclusion, enacted);
    } else {
      act(proceeding, conclusion, enacted);
    }
    tellParty(proceeding, decision, conclusion);
    return outcome == ContestOutcome.REMITTED && !putOff
        ? anew(proceeding, conclusion.note())
        : null;
  }

  private void act(Proceeding proceeding, ContestConclusion conclusion, Enactment enacted) {
    switch (conclusion.outcome()) {
      case UPHELD -> {}
      case AMENDED -> amend(proceeding, enacted, conclusion);
      case REVOKED, REMITTED ->
          effects.undo(proceeding, enacted.actsFrom(day(conclusion, enacted), "Atcelts"));
    }
  }

  /** What put the case off has changed no entry: set aside, the case does not wait any longer. */
  private static void workedOn(
      Proceeding proceeding, ContestConclusion conclusion, Enactment enacted) {
    boolean other = conclusion.kind() != null && !conclusion.kind().equals(enacted.kind());
    if (conclusion.outcome() == ContestOutcome.AMENDED && other) {
      throw new Problem("PROC-161", proceeding.getNumber()).at("kind");
    }
    boolean aside =
        conclusion.outcome() == ContestOutcome.REVOKED
            || conclusion.outcome() == ContestOutcome.REMITTED;
    if (aside && proceeding.getSuspendedOn() != null) {
      proceeding.postpone(proceeding.getSuspendedOn(), conclusion.on());
    }
  }

  /** The case taken up anew is whose it was: who records the outcome perhaps only signs. */
  private String anew(Proceeding earlier, String note) {
    String number = intake.reopen(earlier.getNumber(), note).number();
    context.assign(proceedings.byNumber(number), earlier.getHandlerId());
    return number;
  }

  private void check(Contest contest, ContestConclusion conclusion) {
    if (conclusion.note() == null || conclusion.note().isBlank()) {
      throw new Problem("PROC-044").at("text");
    }
    LocalDate on = conclusion.on();
    if (on == null || on.isBefore(contest.getReceivedOn()) || on.isAfter(context.today())) {
      throw new Problem("PROC-062", contest.getReceivedOn()).at("on");
    }
  }

  private void amend(Proceeding proceeding, Enactment enacted, ContestConclusion conclusion) {
    String kind = conclusion.kind() == null ? enacted.kind() : conclusion.kind();
    String ground = conclusion.ground() == null ? enacted.ground() : conclusion.ground();
    rulebook.decision(proceeding.getRuleVersionId(), proceeding.getProcedure(), kind);
    if (!kind.equals(enacted.kind())) {
      context.tellKind(proceeding, "DECISION_AMENDED", enacted.kind(), kind);
      effects.undo(proceeding, enacted.actsFrom(day(conclusion, enacted), "Grozīts"));
    }
    effects.amend(proceeding, enacted.as(kind, ground, day(conclusion, enacted), "Grozīts"));
  }

  /** What was decided for a day to come is not there before it, whatever becomes of it. */
  private static LocalDate day(ContestConclusion conclusion, Enactment enacted) {
    return conclusion.on().isBefore(enacted.effectiveOn())
        ? enacted.effectiveOn()
        : conclusion.on();
  }

  private void tellParty(Proceeding proceeding, Decision decision, ContestConclusion conclusion) {
    letters.write(
        proceeding,
        Letter.CONTEST_OUTCOME,
        Map.of(
            "decision", decision.getNumber(),
            "outcome", LatvianTerms.outcome(conclusion.outcome()),
            "reasons", conclusion.note()));
  }

  private DecisionRule rule(Proceeding proceeding, Decision decision) {
    return rulebook.decision(
        proceeding.getRuleVersionId(), decision.getProcedure(), decision.getKind());
  }
}
