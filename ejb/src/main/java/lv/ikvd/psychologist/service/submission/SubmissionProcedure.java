package lv.ikvd.psychologist.service.submission;

import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.psychologist.service.PsychologistEffects;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.registry.service.RecordedVersion;

/**
 * A case about the conduct of a psychologist, begun by a submission. The board finds no violation,
 * or takes a certificate or a right for a time or for good.
 */
record SubmissionProcedure(SubmissionRules rules, PsychologistEffects register)
    implements Procedure {

  static final String NO_VIOLATION = "NO_VIOLATION";

  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          Psychologists.SUBMISSION,
          Psychologists.REGISTER,
          Psychologists.RULES,
          "DECISION_SUBMISSION",
          List.of(Submissions.REPLY_TERM),
          false,
          true);

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(CaseRow proceeding, String decisionKind) {
    boolean onMerits = decisionKind.equals(NO_VIOLATION) || effects().containsKey(decisionKind);
    return onMerits ? rules.check(proceeding, decisionKind) : List.of();
  }

  @Override
  public Map<String, Effect> effects() {
    return Map.of(
        "SUSPEND", register::certificate,
        "ANNUL", register::certificate,
        "WITHDRAW_SUPERVISION", register::certificate);
  }

  /** That there was no violation changed nothing, and nothing is undone with it. */
  @Override
  public List<RecordedVersion> revoke(Enactment decision) {
    return effects().containsKey(decision.kind()) ? register.revoke(decision) : List.of();
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
    return List.of();
  }
}
