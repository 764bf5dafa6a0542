package lv.ikvd.privatepractice.service;

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
 * The procedures of the register (MK 682, point 2).
 *
 * <p>A certificate is issued for one programme of one teacher; an application for several opens a
 * case for each. It is extended for the same time again, on an updated programme and professional
 * development since; given anew when the teacher's name or personal code changes; and annulled on
 * the teacher's request, because of a bar to teach, or because it stands on false data. A
 * commission decides in all of them.
 */
@ApplicationScoped
public class PracticeProcedures {

  private static final String DECISION_CERTIFICATE = "DECISION_CERTIFICATE";
  private static final String DECISION_ANNULMENT = "DECISION_ANNULMENT";

  @Inject private PracticeRules rules;
  @Inject private PracticeEffects effects;

  @Produces
  @Dependent
  public Procedure issue() {
    return application(PrivatePractice.ISSUE, false, Map.of("ISSUE", effects::issue));
  }

  @Produces
  @Dependent
  public Procedure extend() {
    return application(PrivatePractice.EXTEND, true, Map.of("EXTEND", effects::extend));
  }

  @Produces
  @Dependent
  public Procedure reissue() {
    return application(PrivatePractice.REISSUE, true, Map.of("REISSUE", effects::reissue));
  }

  @Produces
  @Dependent
  public Procedure annul() {
    return new PracticeProcedure(
        info(PrivatePractice.ANNUL, DECISION_ANNULMENT, false, true),
        Map.of("ANNUL", effects::annul),
        Map.of(
            "REQUEST_BY_HOLDER", PracticeEffects.OWN_REQUEST,
            "CRIMINAL_RECORD", "GROUND_BAN",
            "FALSE_DATA", "GROUND_FALSE_DATA"),
        rules,
        effects);
  }

  private Procedure application(String code, boolean onEntry, Map<String, Effect> what) {
    return new PracticeProcedure(
        info(code, DECISION_CERTIFICATE, true, onEntry), what, Map.of(), rules, effects);
  }

  private static ProcedureInfo info(
      String code, String term, boolean byApplication, boolean onEntry) {
    return new ProcedureInfo(
        code,
        PrivatePractice.REGISTER,
        PrivatePractice.RULES,
        term,
        List.of(),
        byApplication,
        onEntry);
  }
}
