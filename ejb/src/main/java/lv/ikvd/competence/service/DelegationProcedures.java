package lv.ikvd.competence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;

/**
 * The procedures of the register. The institution's founder applies for a contract; its end begins
 * with the institution's request or by the office.
 */
@ApplicationScoped
public class DelegationProcedures {

  @Inject private DelegationRules rules;
  @Inject private DelegationEffects effects;

  @Produces
  @Dependent
  public Procedure delegating() {
    return new DelegationProcedure(
        info(Competences.DELEGATION, "DECISION_DELEGATION", true, false),
        Map.of(Competences.DELEGATE, effects::delegate),
        Map.of(),
        rules,
        effects);
  }

  @Produces
  @Dependent
  public Procedure ending() {
    return new DelegationProcedure(
        info(Competences.END, "DECISION_END", false, true),
        Map.of(Competences.END_CONTRACT, effects::end),
        Map.of(
            "REQUEST_BY_INSTITUTION", "GROUND_REQUEST",
            "ACCREDITATION_LOST", "GROUND_ACCREDITATION",
            "BREACH", "GROUND_BREACH",
            "INSTITUTION_ENDED", "GROUND_INSTITUTION_ENDED"),
        rules,
        effects);
  }

  private static ProcedureInfo info(
      String code, String term, boolean byApplication, boolean onEntry) {
    return new ProcedureInfo(
        code, Competences.REGISTER, Competences.RULES, term, List.of(), byApplication, onEntry);
  }
}
