package lv.ikvd.forestschool.service;

import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;

/** A procedure with nothing to check beyond the rules. */
record ForestSchoolProcedure(ProcedureInfo info, Map<String, Effect> effects) implements Procedure {

  @Override
  public List<Finding> check(CaseRow proceeding, String decisionKind) {
    return List.of();
  }

  @Override
  public Map<String, String> paragraphValues(CaseRow proceeding) {
    return Map.of();
  }

  @Override
  public List<String> checkGroups(CaseRow proceeding) {
    return List.of();
  }
}
