package lv.ikvd.recognition.service;

import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.registry.service.RecordedVersion;

/** A procedure of this register: its description, its effects, and the rules they share. */
record RecognitionProcedure(
    ProcedureInfo info,
    Map<String, Effect> effects,
    Map<String, String> groundsByCheck,
    RecognitionRules rules,
    RecognitionEffects register,
    RecognitionBasis basis)
    implements Procedure {

  @Override
  public List<Finding> check(CaseRow proceeding, String decisionKind) {
    return decisionKind.equals("TERMINATE") ? List.of() : rules.check(proceeding, decisionKind);
  }

  @Override
  public List<String> checkGroups(CaseRow proceeding) {
    return rules.groups(proceeding);
  }

  @Override
  public Map<String, String> paragraphValues(CaseRow proceeding) {
    return rules.paragraphValues(proceeding);
  }

  @Override
  public List<RecordedVersion> revoke(Enactment decision) {
    return register.revoke(decision);
  }

  @Override
  public void takenUpAnew(long earlierId, long newId) {
    basis.proposal(earlierId).ifPresent(proposal -> basis.propose(newId, proposal));
  }
}
