package lv.ikvd.programmelicence.service;

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
 * The procedures of the register. The founder of an institution applies to license a programme and
 * to amend a licence; that a licence loses its force the office decides, asked to or not.
 */
@ApplicationScoped
public class LicenceProcedures {

  @Inject private LicenceRules rules;
  @Inject private LicenceFindings findings;
  @Inject private LicenceEffects effects;

  @Produces
  @Dependent
  public Procedure licensing() {
    return procedure(
        info(ProgrammeLicences.LICENSING, "DECISION_LICENSING", true, false),
        Map.of(ProgrammeLicences.LICENSE, effects::license),
        Map.of());
  }

  /** An institution marks that it delivers a sample programme. */
  @Produces
  @Dependent
  public Procedure mark() {
    return procedure(
        info(ProgrammeLicences.MARK, "DECISION_LICENSING", true, false),
        Map.of(ProgrammeLicences.LICENSE, effects::license),
        Map.of());
  }

  @Produces
  @Dependent
  public Procedure amendment() {
    return procedure(
        info(ProgrammeLicences.AMENDMENT, "DECISION_AMENDMENT", true, true),
        Map.of(ProgrammeLicences.AMEND, effects::amend),
        Map.of());
  }

  @Produces
  @Dependent
  public Procedure loss() {
    return procedure(
        info(ProgrammeLicences.LOSS, "DECISION_LOSS", false, true),
        Map.of(ProgrammeLicences.LOSE_FORCE, effects::loseForce),
        Map.of(
            "NOT_STARTED", ProgrammeLicences.NOT_STARTED,
            "INSTITUTION_ENDED", ProgrammeLicences.INSTITUTION_ENDED,
            "REQUEST", ProgrammeLicences.REQUEST));
  }

  private static ProcedureInfo info(
      String code, String term, boolean byApplication, boolean onEntry) {
    return new ProcedureInfo(
        code,
        ProgrammeLicences.REGISTER,
        ProgrammeLicences.RULES,
        term,
        List.of(),
        byApplication,
        onEntry);
  }

  private Procedure procedure(
      ProcedureInfo info, Map<String, Effect> what, Map<String, String> groundsByCheck) {
    return new LicenceProcedure(info, what, groundsByCheck, rules, findings, effects);
  }
}
