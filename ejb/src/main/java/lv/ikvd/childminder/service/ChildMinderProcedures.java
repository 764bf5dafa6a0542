package lv.ikvd.childminder.service;

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
 * The procedures of the register.
 *
 * <p>Registration and amendment come by application; registration lapses, without a refusal, when
 * the applicant's economic activity is not registered within a month. Exclusion comes on the
 * provider's own request, because of a ban (Bērnu tiesību aizsardzības likums, section 72), or
 * because the service is given no longer. A signal about a provider opens a case on the entry,
 * which ends in exclusion or without consequences.
 */
@ApplicationScoped
public class ChildMinderProcedures {

  private static final String DECISION_REGISTRATION = "DECISION_REGISTRATION";
  private static final String DECISION_AMENDMENT = "DECISION_AMENDMENT";
  private static final String DECISION_EXCLUSION = "DECISION_EXCLUSION";

  @Inject private ChildMinderRules rules;
  @Inject private ChildMinderEffects effects;

  @Produces
  @Dependent
  public Procedure registration() {
    return procedure(
        new ProcedureInfo(
            ChildMinders.REGISTRATION,
            ChildMinders.REGISTER,
            ChildMinders.RULES,
            DECISION_REGISTRATION,
            List.of("ACTIVITY_REGISTRATION"),
            true,
            false),
        Map.of("REGISTER", effects::register));
  }

  @Produces
  @Dependent
  public Procedure amendment() {
    return procedure(
        info(ChildMinders.AMENDMENT, DECISION_AMENDMENT, true), Map.of("AMEND", effects::amend));
  }

  @Produces
  @Dependent
  public Procedure exclusionOnOwnRequest() {
    return procedure(
        info(ChildMinders.EXCLUSION_OWN_REQUEST, DECISION_EXCLUSION, true), exclusion());
  }

  @Produces
  @Dependent
  public Procedure exclusionByBan() {
    return exclusion(ChildMinders.EXCLUSION_BAN, "CRIMINAL_RECORD", "GROUND_BAN");
  }

  @Produces
  @Dependent
  public Procedure exclusionOfCeased() {
    return exclusion(ChildMinders.EXCLUSION_CEASED, "SERVICE_CEASED", "GROUND_CEASED");
  }

  @Produces
  @Dependent
  public Procedure signal() {
    return procedure(info(ChildMinders.SIGNAL, DECISION_EXCLUSION, false), exclusion());
  }

  /** The provider objects to an official's entry without a decision: a decision is made on it. */
  @Produces
  @Dependent
  public Procedure officialEntry() {
    return procedure(
        info(ChildMinders.OFFICIAL_ENTRY, DECISION_AMENDMENT, true),
        Map.of("AMEND", effects::amend));
  }

  /** An exclusion that the office begins, and whose ground a fulfilled check is. */
  private Procedure exclusion(String code, String check, String ground) {
    return new ChildMinderProcedure(
        info(code, DECISION_EXCLUSION, false), exclusion(), rules, effects, Map.of(check, ground));
  }

  private Map<String, Effect> exclusion() {
    return Map.of("EXCLUDE", effects::exclude);
  }

  private static ProcedureInfo info(String code, String term, boolean byApplication) {
    return new ProcedureInfo(
        code, ChildMinders.REGISTER, ChildMinders.RULES, term, List.of(), byApplication, true);
  }

  private Procedure procedure(ProcedureInfo info, Map<String, Effect> what) {
    return new ChildMinderProcedure(info, what, rules, effects, Map.of());
  }
}
