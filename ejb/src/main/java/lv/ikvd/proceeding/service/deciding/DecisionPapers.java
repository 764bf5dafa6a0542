package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.proceeding.entity.Decision;
import lv.ikvd.proceeding.entity.Proceeding;

/**
 * The papers of a decision: its document is rendered by the worker, and once it is there, the
 * notice to the party is prepared with it. Each step is a row in the transaction of the step
 * before, so a killed server loses none and doubles none.
 */
@ApplicationScoped
public class DecisionPapers {

  static final String KIND = "DECISION";

  @Inject private Issuance issuance;

  /** Queues the document of a decision. */
  public void queue(Proceeding proceeding, Decision decision) {
    issuance.issue(
        new IssueDraft(
            KIND,
            proceeding.getRegister(),
            proceeding.getEntryId(),
            null,
            decision.getId(),
            proceeding.getId(),
            null,
            decision.getContent()),
        decision.getNumber());
  }
}
