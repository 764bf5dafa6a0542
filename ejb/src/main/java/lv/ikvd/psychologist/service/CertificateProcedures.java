package lv.ikvd.psychologist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;

/**
 * The procedures about certificates in fields and rights of supervisors. The commission of the
 * field gives its opinion on who is to get one; the certification board decides in all.
 */
@ApplicationScoped
public class CertificateProcedures {

  @Inject private PsychologistRules rules;
  @Inject private PsychologistEffects effects;

  @Produces
  @Dependent
  public Procedure certification() {
    return procedure(Psychologists.CERTIFICATION, "ISSUE", true, Map.of());
  }

  @Produces
  @Dependent
  public Procedure suspension() {
    return procedure(Psychologists.SUSPENSION, "SUSPEND", false, Map.of());
  }

  @Produces
  @Dependent
  public Procedure restoration() {
    return procedure(Psychologists.RESTORATION, "RESTORE", true, Map.of());
  }

  @Produces
  @Dependent
  public Procedure annulment() {
    return procedure(
        Psychologists.ANNULMENT,
        "ANNUL",
        false,
        Map.of(
            "CRIMINAL_RECORD", "GROUND_ANNUL_CONVICTION",
            "FALSE_DATA", "GROUND_ANNUL_FALSE_DATA",
            "VIOLATION", "GROUND_ANNUL_VIOLATION"));
  }

  @Produces
  @Dependent
  public Procedure supervision() {
    return procedure(Psychologists.SUPERVISION, "GRANT_SUPERVISION", true, Map.of());
  }

  @Produces
  @Dependent
  public Procedure supervisionLoss() {
    return procedure(Psychologists.SUPERVISION_LOSS, "WITHDRAW_SUPERVISION", false, Map.of());
  }

  private Procedure procedure(
      String code, String kind, boolean byApplication, Map<String, String> groundsByCheck) {
    return new PsychologistProcedure(
        new ProcedureInfo(
            code,
            Psychologists.REGISTER,
            Psychologists.RULES,
            "DECISION_CERTIFICATE",
            List.of(),
            byApplication,
            true),
        Map.of(kind, effects::certificate),
        groundsByCheck,
        rules,
        effects);
  }
}
