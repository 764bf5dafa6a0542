package lv.ikvd.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lv.ikvd.institution.service.InstitutionProcedure.Does;
import lv.ikvd.institution.service.deciding.ActsTakenUp;
import lv.ikvd.institution.service.deciding.InstitutionEffects;
import lv.ikvd.institution.service.deciding.Reorganisations;
import lv.ikvd.institution.service.deciding.SuccessionEffects;
import lv.ikvd.institution.service.deciding.Undoing;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.proceeding.service.revoking.Revocations;

/**
 * The procedures of the register. A founder applies to register, to amend, to register anew, to
 * reorganise, to strike off; the office begins an exclusion itself where the founder is no longer
 * there, and the revocation of an act of its own.
 */
@ApplicationScoped
public class InstitutionProcedures {

  private static final String DECISION_REGISTRATION = "DECISION_REGISTRATION";
  private static final String DECISION_STRIKE_OFF = "DECISION_STRIKE_OFF";
  private static final Function<CaseRow, Map<String, String>> NO_MORE = row -> Map.of();

  @Inject private InstitutionRules rules;
  @Inject private InstitutionEffects effects;
  @Inject private SuccessionEffects successions;
  @Inject private Undoing undoing;
  @Inject private Reorganisations reorganisations;
  @Inject private Revocations revocations;
  @Inject private ActsTakenUp takenUp;

  @Produces
  @Dependent
  public Procedure registration() {
    return procedure(
        info(Institutions.REGISTRATION, DECISION_REGISTRATION, true, false),
        Map.of("REGISTER", new Does(effects::register, rules::check)),
        Map.of(),
        NO_MORE);
  }

  @Produces
  @Dependent
  public Procedure amendment() {
    return procedure(
        info(Institutions.AMENDMENT, "DECISION_AMENDMENT", true, true),
        Map.of("AMEND", new Does(effects::amend, rules::check)),
        Map.of(),
        NO_MORE);
  }

  @Produces
  @Dependent
  public Procedure reregistration() {
    return procedure(
        info(Institutions.REREGISTRATION, DECISION_REGISTRATION, true, true),
        Map.of("REGISTER", new Does(successions::reregister, rules::check)),
        Map.of(),
        NO_MORE);
  }

  @Produces
  @Dependent
  public Procedure reorganisation() {
    return procedure(
        info(Institutions.REORGANISATION, "DECISION_REORGANISATION", true, true),
        Map.of("REORGANISE", new Does(successions::reorganise, reorganisations::check)),
        Map.of(),
        reorganisations::words);
  }

  @Produces
  @Dependent
  public Procedure strikingOff() {
    return procedure(
        info(Institutions.STRIKE_OFF, DECISION_STRIKE_OFF, true, true),
        Map.of("STRIKE_OFF", new Does(effects::end, rules::ended)),
        Map.of(
            "LIQUIDATION_DECISION",
            "GROUND_LIQUIDATION",
            "REORGANISATION_DECISION",
            Institutions.REORGANISED),
        NO_MORE);
  }

  @Produces
  @Dependent
  public Procedure exclusion() {
    return procedure(
        info(Institutions.EXCLUSION, DECISION_STRIKE_OFF, false, true),
        Map.of("EXCLUDE", new Does(effects::end, rules::ended)),
        Map.of("FOUNDER_ENDED", Institutions.FOUNDER_ENDED, "CEASED", Institutions.CEASED),
        NO_MORE);
  }

  @Produces
  @Dependent
  public Procedure revocation() {
    return procedure(
        info(Institutions.REVOCATION, "DECISION_REVOCATION", false, true),
        Map.of("REVOKE_ACT", new Does(undoing::revokeAct, revocations::check)),
        Map.of(),
        revocations::words);
  }

  private static ProcedureInfo info(
      String code, String term, boolean byApplication, boolean onEntry) {
    return new ProcedureInfo(
        code, Institutions.REGISTER, Institutions.RULES, term, List.of(), byApplication, onEntry);
  }

  private Procedure procedure(
      ProcedureInfo info,
      Map<String, Does> does,
      Map<String, String> groundsByCheck,
      Function<CaseRow, Map<String, String>> words) {
    return new InstitutionProcedure(info, does, groundsByCheck, words, rules, undoing, takenUp);
  }
}
