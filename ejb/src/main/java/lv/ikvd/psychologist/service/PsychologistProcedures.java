package lv.ikvd.psychologist.service;

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
 * The procedures by which psychologists come into the register and leave it (Psihologu likums). The
 * certification board decides in all of them.
 */
@ApplicationScoped
public class PsychologistProcedures {

  private static final String DECISION_REGISTRATION = "DECISION_REGISTRATION";
  private static final String DECISION_END = "DECISION_END";

  @Inject private PsychologistRules rules;
  @Inject private PsychologistEffects effects;

  @Produces
  @Dependent
  public Procedure registration() {
    return procedure(
        info(Psychologists.REGISTRATION, DECISION_REGISTRATION, true, false),
        "REGISTER",
        effects::register);
  }

  @Produces
  @Dependent
  public Procedure amendment() {
    return procedure(
        info(Psychologists.AMENDMENT, DECISION_REGISTRATION, true, true), "AMEND", effects::amend);
  }

  @Produces
  @Dependent
  public Procedure reregistration() {
    return procedure(
        info(Psychologists.REREGISTRATION, DECISION_REGISTRATION, true, true),
        "REREGISTER",
        effects::reregister);
  }

  @Produces
  @Dependent
  public Procedure termination() {
    return procedure(
        info(Psychologists.TERMINATION, DECISION_END, true, true),
        "END_PRACTICE",
        effects::terminate);
  }

  /** A card is asked for; nothing is decided, and the register stays as it is. */
  @Produces
  @Dependent
  public Procedure cardRequest() {
    return new PsychologistProcedure(
        info(Psychologists.CARD_REQUEST, "CARD", true, true), Map.of(), Map.of(), rules, effects);
  }

  @Produces
  @Dependent
  public Procedure exclusion() {
    return new PsychologistProcedure(
        info(Psychologists.EXCLUSION, DECISION_END, false, true),
        Map.of("EXCLUDE", effects::exclude),
        Map.of(
            "DEATH", "GROUND_DEATH",
            "CRIMINAL_RECORD", "GROUND_CONVICTION",
            "FALSE_DATA", "GROUND_FALSE_DATA",
            "VIOLATION", "GROUND_VIOLATION"),
        rules,
        effects);
  }

  private Procedure procedure(ProcedureInfo info, String kind, Effect effect) {
    return new PsychologistProcedure(info, Map.of(kind, effect), Map.of(), rules, effects);
  }

  private static ProcedureInfo info(
      String code, String term, boolean byApplication, boolean onEntry) {
    return new ProcedureInfo(
        code, Psychologists.REGISTER, Psychologists.RULES, term, List.of(), byApplication, onEntry);
  }
}
