package lv.ikvd.scientificinstitution.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.proceeding.service.revoking.Revocations;
import lv.ikvd.registry.service.RecordedVersion;

/** A procedure of this register: its description, its effects, and the rules they share. */
record ScientificProcedure(
    ProcedureInfo info,
    Map<String, Effect> effects,
    Map<String, String> groundsByCheck,
    ScientificRules rules,
    ScientificEffects register,
    Revocations revocations)
    implements Procedure {

  @Override
  public List<Finding> check(CaseRow proceeding, String decisionKind) {
    return switch (decisionKind) {
      case "REGISTER", "AMEND" -> rules.check(proceeding);
      case "REVOKE_ACT" -> revocations.check(proceeding);
      default -> List.of();
    };
  }

  @Override
  public Set<String> postponing() {
    return Set.of("POSTPONE");
  }

  @Override
  public List<String> checkGroups(CaseRow proceeding) {
    return rules.groups(proceeding);
  }

  @Override
  public Map<String, String> paragraphValues(CaseRow proceeding) {
    Map<String, String> values = new HashMap<>(rules.paragraphValues(proceeding));
    if (proceeding.procedure().equals(ScientificInstitutions.REVOCATION)) {
      values.putAll(revocations.words(proceeding));
    }
    return values;
  }

  @Override
  public List<RecordedVersion> revoke(Enactment decision) {
    return register.revoke(decision);
  }

  @Override
  public void takenUpAnew(long earlierId, long newId) {
    register.takenUpAnew(earlierId, newId);
    revocations.takenUpAnew(earlierId, newId);
  }
}
