package lv.ikvd.proceeding.service.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Contest;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.proceeding.entity.Decision;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;

/**
 * Contests of decisions. Upheld, the decision stands. Revoked, its effect in the register is
 * undone. Amended or remitted, the case is taken up anew in a proceeding that names it.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER})
public class Contesting {

  @Inject private ProceedingRepository proceedings;
  @Inject private DecisionRepository decisions;
  @Inject private Rulebook rulebook;
  @Inject private Procedures procedures;
  @Inject private Timeline timeline;
  @Inject private DecidedContext context;
  @Inject private Intake intake;

  /**
   * Records that a decision was contested; whether in time follows from the term that ran.
   *
   * @throws Problem PROC-030 if there is no such decision, PROC-034 if it was received before the
   *     decision was made or after today
   */
  public long receive(String decisionNumber, LocalDate receivedOn, String grounds) {
    Decision decision = decisions.byNumber(decisionNumber);
    if (receivedOn.isBefore(decision.getDecidedOn()) || receivedOn.isAfter(context.today())) {
      throw new Problem("PROC-034").at("receivedOn");
    }
    Proceeding proceeding = proceedings.get(decision.getProceedingId());
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
    timeline.tell(proceeding, inTime ? "CONTESTED" : "CONTESTED_LATE", grounds);
    return contest.getId();
  }

  /**
   * Records the outcome and lets it act on the entry.
   *
   * @return number of the proceeding in which the case is taken up anew, or null
   * @throws Problem PROC-031 if it was concluded already
   */
  public String conclude(long contestId, ContestOutcome outcome, LocalDate on, String note) {
    Contest contest = proceedings.contest(contestId);
    contest.concluded(outcome, on, note);
    Decision decision = decisions.get(contest.getDecisionId());
    Proceeding proceeding = proceedings.get(decision.getProceedingId());
    timeline.tell(proceeding, "CONTEST_" + outcome.name(), note);
    return switch (outcome) {
      case UPHELD -> null;
      case REVOKED -> {
        revoke(proceeding, decision, on);
        yield null;
      }
      case AMENDED, REMITTED -> intake.reopen(proceeding.getNumber(), note).number();
    };
  }

  private void revoke(Proceeding proceeding, Decision decision, LocalDate on) {
    Enactment enacted =
        context.enactment(proceeding, decision, rule(proceeding, decision).citation());
    Enactment revocation =
        new Enactment(
            enacted.proceedingId(),
            enacted.proceedingNumber(),
            enacted.decisionId(),
            enacted.partyId(),
            enacted.entryId(),
            enacted.kind(),
            enacted.ground(),
            on,
            "Atcelts: " + enacted.citation());
    List<RecordedVersion> made = procedures.get(decision.getProcedure()).revoke(revocation);
    for (RecordedVersion version : made) {
      decisions.effect(decision.getId(), version.entryId(), version.versionId());
    }
  }

  private DecisionRule rule(Proceeding proceeding, Decision decision) {
    return rulebook.decision(
        proceeding.getRuleVersionId(), decision.getProcedure(), decision.getKind());
  }
}
