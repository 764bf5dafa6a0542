package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.registry.service.RecordedVersion;

/**
 * Lets what was decided act on the register, and undoes it: each a new version, with the decision
 * that it comes of.
 */
@ApplicationScoped
public class RegisterEffects {

  @Inject private DecisionRepository decisions;
  @Inject private Procedures procedures;
  @Inject private DecisionPapers papers;

  /** Whether a decision of a kind puts the case off. */
  boolean postpones(Proceeding proceeding, String kind) {
    return procedures.get(proceeding.getProcedure()).postponing().contains(kind);
  }

  /** Carries out; the proceeding is about the entry from then on. */
  public List<RecordedVersion> enact(Proceeding proceeding, Enactment decision) {
    Effect effect = procedures.get(proceeding.getProcedure()).effects().get(decision.kind());
    if (effect == null) {
      return List.of();
    }
    List<RecordedVersion> made = effect.enact(decision);
    if (!made.isEmpty()) {
      proceeding.about(made.get(0).entryId());
    }
    return written(decision, made);
  }

  /** Carries out what a decision became; what follows from it on paper goes out. */
  public void amend(Proceeding proceeding, Enactment amended) {
    papers.amended(proceeding, amended, enact(proceeding, amended));
  }

  /** Undoes from the day of the enactment on. */
  public List<RecordedVersion> undo(Proceeding proceeding, Enactment decision) {
    return written(decision, procedures.get(proceeding.getProcedure()).revoke(decision));
  }

  private List<RecordedVersion> written(Enactment decision, List<RecordedVersion> made) {
    if (decision.decisionId() != null) {
      for (RecordedVersion version : made) {
        decisions.effect(decision.decisionId(), version.entryId(), version.versionId());
      }
    }
    return made;
  }
}
