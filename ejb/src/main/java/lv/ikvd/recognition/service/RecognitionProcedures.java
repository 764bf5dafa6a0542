package lv.ikvd.recognition.service;

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
 * The procedures of the register. A qualification is recognised, refused, or recognised after a
 * compensation measure; then the person applies once more with the proof of it.
 */
@ApplicationScoped
public class RecognitionProcedures {

  private static final String TERM = "DECISION_RECOGNITION";

  @Inject private RecognitionRules rules;
  @Inject private RecognitionEffects effects;
  @Inject private RecognitionBasis basis;

  @Produces
  @Dependent
  public Procedure recognition() {
    return procedure(
        info(Recognitions.RECOGNITION, TERM, true, false),
        Map.of(
            Recognitions.RECOGNISE, effects::recognise,
            Recognitions.REQUIRE_MEASURE, effects::requireMeasure),
        Map.of());
  }

  @Produces
  @Dependent
  public Procedure completion() {
    return procedure(
        info(Recognitions.COMPLETION, TERM, true, true),
        Map.of(
            Recognitions.RECOGNISE, effects::complete,
            Recognitions.REFUSE, effects::fail),
        Map.of());
  }

  @Produces
  @Dependent
  public Procedure annulment() {
    return procedure(
        info(Recognitions.ANNULMENT, "DECISION_END", false, true),
        Map.of(Recognitions.ANNUL, effects::annul),
        Map.of(
            "REQUEST_BY_HOLDER", "GROUND_REQUEST",
            "FALSE_DATA", "GROUND_FALSE_DATA",
            "HOME_RIGHT_LOST", "GROUND_HOME_STATE"));
  }

  private Procedure procedure(
      ProcedureInfo info, Map<String, Effect> kinds, Map<String, String> groundsByCheck) {
    return new RecognitionProcedure(info, kinds, groundsByCheck, rules, effects, basis);
  }

  private static ProcedureInfo info(
      String code, String term, boolean byApplication, boolean onEntry) {
    return new ProcedureInfo(
        code, Recognitions.REGISTER, Recognitions.RULES, term, List.of(), byApplication, onEntry);
  }
}
