package lv.ikvd.institution.service.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;

/** A founder applies for a permit; the office begins its suspension. */
@ApplicationScoped
public class PermitProcedures {

  static final String PERMIT = "IN_PERMIT";
  static final String SUSPENSION = "IN_PERMIT_SUSPENSION";

  @Inject private PermitRules rules;

  @Produces
  @Dependent
  public Procedure permit() {
    return new PermitProcedure(
        info(PERMIT, "DECISION_PERMIT", true), Map.of("PERMIT", rules::grant), Map.of(), rules);
  }

  @Produces
  @Dependent
  public Procedure suspension() {
    return new PermitProcedure(
        info(SUSPENSION, "DECISION_SUSPENSION", false),
        Map.of("SUSPEND_PERMIT", rules::suspend),
        Map.of("PROGRAMME", "GROUND_PROGRAMME"),
        rules);
  }

  private static ProcedureInfo info(String code, String term, boolean byApplication) {
    return new ProcedureInfo(
        code, Institutions.REGISTER, Institutions.RULES, term, List.of(), byApplication, true);
  }
}
