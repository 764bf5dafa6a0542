package lv.ikvd.teachingpermit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.teachingpermit.entity.PermitOutcome;
import lv.ikvd.teachingpermit.entity.PermitRepository;

/**
 * The procedures of the register (Education Law, section 50; MK 414/2019).
 *
 * <p>Who was convicted and whose conviction is expunged asks for a permit to work as a teacher. The
 * commission hears the person and decides by closed vote: a permit, one without some groups of
 * learners, a refusal. An offence after which the Children's Rights Law bars from work with
 * children leads at once to a prepared refusal, a conviction in force to leaving the application
 * unexamined. A permit is annulled on request, for a new conviction, or because it stands on false
 * data. Before September 2019 (MK 195/2014) the commission gave an opinion and the Service decided.
 */
@ApplicationScoped
public class TeachingProcedures {

  @Inject private TeachingRules rules;
  @Inject private PermitEffects effects;
  @Inject private PermitRepository files;

  @Produces
  @Dependent
  public Procedure permit() {
    return new TeachingProcedure(
        info(TeachingPermits.PERMIT, "DECISION_PERMIT", true, false),
        Map.of(
            "GRANT_PERMIT", effects.outcome(PermitOutcome.PERMITTED),
            "GRANT_RESTRICTED", effects.outcome(PermitOutcome.RESTRICTED),
            "REFUSE_TEACHING", effects.outcome(PermitOutcome.REFUSED)),
        Map.of("BAN", "GROUND_BAN", "CONVICTION_IN_FORCE", "GROUND_NOT_EXPUNGED"),
        rules,
        effects,
        files);
  }

  @Produces
  @Dependent
  public Procedure annulment() {
    return new TeachingProcedure(
        info(TeachingPermits.ANNULMENT, "DECISION_PERMIT_ANNULMENT", false, true),
        Map.of("ANNUL_PERMIT", effects::annul),
        Map.of(
            "REQUEST_BY_HOLDER", PermitEffects.OWN_REQUEST,
            "NEW_CONVICTION", "GROUND_NEW_CONVICTION",
            "FALSE_DATA", "GROUND_FALSE_DATA"),
        rules,
        effects,
        files);
  }

  private static ProcedureInfo info(
      String code, String term, boolean byApplication, boolean onEntry) {
    return new ProcedureInfo(
        code,
        TeachingPermits.REGISTER,
        TeachingPermits.RULES,
        term,
        List.of(),
        byApplication,
        onEntry);
  }
}
