package lv.ikvd.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;

/**
 * The procedures of the register. A founder applies to register, to amend, to strike off; the
 * office begins an exclusion itself where the founder is no longer there.
 */
@ApplicationScoped
public class InstitutionProcedures {

  private static final String DECISION_STRIKE_OFF = "DECISION_STRIKE_OFF";

  @Inject private InstitutionRules rules;
  @Inject private InstitutionEffects effects;

  @Produces
  @Dependent
  public Procedure registration() {
    ProcedureInfo info =
        new ProcedureInfo(
            Institutions.REGISTRATION,
            Institutions.REGISTER,
            Institutions.RULES,
            "DECISION_REGISTRATION",
            List.of(),
            true,
            false);
    return procedure(info, Map.of("REGISTER", effects::register), Map.of());
  }

  @Produces
  @Dependent
  public Procedure amendment() {
    return procedure(
        onEntry(Institutions.AMENDMENT, "DECISION_AMENDMENT", true),
        Map.of("AMEND", effects::amend),
        Map.of());
  }

  @Produces
  @Dependent
  public Procedure strikingOff() {
    return procedure(
        onEntry(Institutions.STRIKE_OFF, DECISION_STRIKE_OFF, true),
        Map.of("STRIKE_OFF", effects::end),
        Map.of(
            "LIQUIDATION_DECISION", "GROUND_LIQUIDATION",
            "REORGANISATION_DECISION", "GROUND_REORGANISATION"));
  }

  @Produces
  @Dependent
  public Procedure exclusion() {
    return procedure(
        onEntry(Institutions.EXCLUSION, DECISION_STRIKE_OFF, false),
        Map.of("EXCLUDE", effects::end),
        Map.of("FOUNDER_ENDED", Institutions.FOUNDER_ENDED, "CEASED", Institutions.CEASED));
  }

  private static ProcedureInfo onEntry(String code, String term, boolean byApplication) {
    return new ProcedureInfo(
        code, Institutions.REGISTER, Institutions.RULES, term, List.of(), byApplication, true);
  }

  private Procedure procedure(
      ProcedureInfo info, Map<String, Effect> what, Map<String, String> groundsByCheck) {
    return new InstitutionProcedure(info, what, groundsByCheck, rules, effects);
  }
}
