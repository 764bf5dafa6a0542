package lv.ikvd.institution.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lv.ikvd.institution.service.deciding.ActsTakenUp;
import lv.ikvd.institution.service.deciding.Undoing;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.registry.service.RecordedVersion;

/**
 * A procedure of this register.
 *
 * @param does what each kind of decision does, and what may stand in its way
 * @param words what its acts say beyond what all acts of the register do
 */
record InstitutionProcedure(
    ProcedureInfo info,
    Map<String, Does> does,
    Map<String, String> groundsByCheck,
    Function<CaseRow, Map<String, String>> words,
    InstitutionRules rules,
    Undoing undoing,
    ActsTakenUp takenUp)
    implements Procedure {

  /** What a kind of decision does, and what may stand in its way. */
  record Does(Effect effect, Function<CaseRow, List<Finding>> findings) {}

  @Override
  public Map<String, Effect> effects() {
    Map<String, Effect> effects = new HashMap<>();
    does.forEach((kind, one) -> effects.put(kind, one.effect()));
    return effects;
  }

  @Override
  public List<Finding> check(CaseRow proceeding, String decisionKind) {
    return does.containsKey(decisionKind)
        ? does.get(decisionKind).findings().apply(proceeding)
        : List.of();
  }

  @Override
  public Set<String> postponing() {
    return Set.of("POSTPONE");
  }

  @Override
  public List<RecordedVersion> revoke(Enactment decision) {
    return undoing.contested(decision);
  }

  @Override
  public void takenUpAnew(long earlierId, long newId) {
    takenUp.anew(earlierId, newId);
  }

  @Override
  public Map<String, String> paragraphValues(CaseRow proceeding) {
    Map<String, String> values = new HashMap<>(rules.paragraphValues(proceeding));
    values.putAll(words.apply(proceeding));
    return values;
  }

  @Override
  public List<String> checkGroups(CaseRow proceeding) {
    return rules.groups(proceeding);
  }
}
