package lv.ikvd.scientificinstitution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.proceeding.service.revoking.Revocations;

/**
 * The procedures of the register. The institution applies to register, to amend, to have a
 * reorganisation entered; an exclusion begins with its application or by the office, which also
 * revokes acts of its own.
 */
@ApplicationScoped
public class ScientificProcedures {

  private static final String DECISION_END = "DECISION_END";

  @Inject private ScientificRules rules;
  @Inject private ScientificEffects effects;
  @Inject private Revocations revocations;

  @Produces
  @Dependent
  public Procedure registering() {
    return procedure(
        info(ScientificInstitutions.REGISTRATION, "DECISION_REGISTRATION", true, false),
        Map.of("REGISTER", effects::register),
        Map.of());
  }

  @Produces
  @Dependent
  public Procedure amending() {
    return procedure(
        info(ScientificInstitutions.AMENDMENT, "DECISION_AMENDMENT", true, true),
        Map.of("AMEND", effects::amend),
        Map.of());
  }

  @Produces
  @Dependent
  public Procedure reorganising() {
    return procedure(
        info(ScientificInstitutions.REORGANISATION, DECISION_END, true, true),
        Map.of("REORGANISE", effects::end),
        Map.of());
  }

  @Produces
  @Dependent
  public Procedure excluding() {
    return procedure(
        info(ScientificInstitutions.EXCLUSION, DECISION_END, false, true),
        Map.of("EXCLUDE", effects::end),
        Map.of(
            "REQUEST_BY_HOLDER", ScientificInstitutions.REQUEST,
            "TOO_FEW_DOCTORS", "GROUND_DOCTORS",
            "HOLDER_ENDED", "GROUND_HOLDER_ENDED"));
  }

  @Produces
  @Dependent
  public Procedure revoking() {
    return procedure(
        info(ScientificInstitutions.REVOCATION, "DECISION_REVOCATION", false, true),
        Map.of("REVOKE_ACT", effects::revokeAct),
        Map.of());
  }

  private static ProcedureInfo info(
      String code, String term, boolean byApplication, boolean onEntry) {
    return new ProcedureInfo(
        code,
        ScientificInstitutions.REGISTER,
        ScientificInstitutions.RULES,
        term,
        List.of(),
        byApplication,
        onEntry);
  }

  private Procedure procedure(
      ProcedureInfo info, Map<String, Effect> what, Map<String, String> groundsByCheck) {
    return new ScientificProcedure(info, what, groundsByCheck, rules, effects, revocations);
  }
}
