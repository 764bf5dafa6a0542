package lv.ikvd.childminder.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.registry.service.RecordedVersion;

/** A procedure of this register: its description, its effects, and the rules they share. */
class ChildMinderProcedure implements Procedure {

  private final ProcedureInfo info;
  private final Map<String, Effect> effects;
  private final ChildMinderRules rules;
  private final ChildMinderEffects register;
  private final Map<String, String> groundsByCheck;

  ChildMinderProcedure(
      ProcedureInfo info,
      Map<String, Effect> effects,
      ChildMinderRules rules,
      ChildMinderEffects register,
      Map<String, String> groundsByCheck) {
    this.info = info;
    this.effects = effects;
    this.rules = rules;
    this.register = register;
    this.groundsByCheck = groundsByCheck;
  }

  @Override
  public ProcedureInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(CaseRow proceeding, String decisionKind) {
    boolean proposes = decisionKind.equals("REGISTER") || decisionKind.equals("AMEND");
    return proposes ? rules.check(proceeding) : List.of();
  }

  @Override
  public Map<String, Effect> effects() {
    return effects;
  }

  @Override
  public Map<String, String> groundsByCheck() {
    return groundsByCheck;
  }

  @Override
  public List<RecordedVersion> revoke(Enactment decision) {
    return register.revoke(decision);
  }

  /** What the applicant asked for, in the procedures that begin with an application. */
  @Override
  public Optional<String> grantedBySilence() {
    return info.byApplication() ? effects.keySet().stream().findFirst() : Optional.empty();
  }

  @Override
  public void takenUpAnew(long earlierId, long newId) {
    register.takenUpAnew(earlierId, newId);
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
