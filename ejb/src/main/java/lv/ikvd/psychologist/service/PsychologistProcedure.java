package lv.ikvd.psychologist.service;

import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.registry.service.RecordedVersion;

/** A procedure of this register: its description, its effect, and the rules they share. */
record PsychologistProcedure(
    ProcedureInfo info,
    Map<String, Effect> effects,
    Map<String, String> groundsByCheck,
    PsychologistRules rules,
    PsychologistEffects register)
    implements Procedure {

  @Override
  public List<Finding> check(CaseRow proceeding, String decisionKind) {
    return effects.containsKey(decisionKind) ? rules.check(proceeding) : List.of();
  }

  @Override
  public List<RecordedVersion> revoke(Enactment decision) {
    return register.revoke(decision);
  }

  @Override
  public void takenUpAnew(long earlierId, long newId) {
    rules.takenUpAnew(earlierId, newId);
  }

  @Override
  public Map<String, String> paragraphValues(CaseRow proceeding) {
    return rules.paragraphValues(proceeding);
  }

  @Override
  public List<String> checkGroups(CaseRow proceeding) {
    return rules.groups(proceeding);
  }
}
