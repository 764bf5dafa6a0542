package lv.ikvd.proceeding.service.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.proceeding.service.deciding.RegisterEffects;
import lv.ikvd.rulebook.entity.Missed;
import lv.ikvd.rulebook.entity.TermRule;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * What silence grants (noklusējums): the register gets the version that the decision asked for
 * would have made, without a decision, from the day after the term, citing the rule of the term.
 */
@ApplicationScoped
public class SilentGrant {

  @Inject private Procedures procedures;
  @Inject private Rulebook rulebook;
  @Inject private RegisterEffects effects;

  /** Grants what the case asks for; its term has passed. */
  public void grant(Proceeding proceeding) {
    if (!proceeding.getMissed().equals(Missed.DEEMED_GRANTED.name())) {
      throw new Problem("PROC-060", proceeding.getNumber());
    }
    Procedure procedure = procedures.get(proceeding.getProcedure());
    String kind =
        procedure
            .grantedBySilence()
            .orElseThrow(() -> new Problem("PROC-061", proceeding.getNumber()));
    TermRule term = rulebook.term(proceeding.getRuleVersionId(), procedure.info().decisionTerm());
    effects.enact(
        proceeding,
        new Enactment(
            proceeding.getId(),
            null,
            proceeding.getPartyId(),
            proceeding.getEntryId(),
            kind,
            null,
            proceeding.getDueOn().plusDays(1),
            "Noklusējums lietā Nr. " + proceeding.getNumber() + "; " + term.citation()));
  }
}
