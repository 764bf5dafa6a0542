package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.issuance.service.DocumentRendered;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.proceeding.entity.Decision;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.proceeding.service.papers.Outgoing;

/**
 * The papers of a decision: its document is rendered by the worker, and once it is there, the
 * notice to the party is prepared with it. Each step is a row in the transaction of the step
 * before, so a killed server loses none and doubles none.
 */
@ApplicationScoped
public class DecisionPapers {

  static final String KIND = "DECISION";

  @Inject private Issuance issuance;
  @Inject private Outgoing outgoing;
  @Inject private ProceedingRepository proceedings;
  @Inject private DecisionRepository decisions;
  @Inject private Timeline timeline;

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

  void onRendered(@Observes DocumentRendered rendered) {
    if (!rendered.kind().equals(KIND) || rendered.duplicate()) {
      return;
    }
    Decision decision = decisions.get(rendered.decisionId());
    Proceeding proceeding = proceedings.get(decision.getProceedingId());
    timeline.tell(proceeding, "DOCUMENT_RENDERED", decision.getNumber());
    outgoing.send(
        proceeding,
        new Outgoing.Paper(
            "decision-" + decision.getNumber(),
            KIND,
            decision.getId(),
            rendered.documentId(),
            "Lēmums Nr. " + decision.getNumber(),
            """
            Izglītības kvalitātes valsts dienests nosūta lēmumu Nr. %s (%s).

            Lēmumā norādīts, kur un kādā termiņā to var apstrīdēt. Dokumenta īstumu var pārbaudīt pēc tā numura dienesta tīmekļvietnē."""
                .formatted(decision.getNumber(), LatvianDates.longForm(decision.getDecidedOn()))));
  }
}
