package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.DocumentRendered;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.proceeding.entity.Decision;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.proceeding.service.papers.Enclosure;
import lv.ikvd.proceeding.service.papers.Enclosures;
import lv.ikvd.proceeding.service.papers.Outgoing;
import lv.ikvd.registry.service.RecordedVersion;

/**
 * The papers of a decision: its document and what the register adds to it. The worker renders each,
 * and once the last is there, one notice to the party is prepared with all of them. Each step is a
 * row in the transaction of the step before, so a killed server loses none and doubles none.
 */
@ApplicationScoped
public class DecisionPapers {

  static final String KIND = "DECISION";

  @Inject private Issuance issuance;
  @Inject private DeclaredEnclosures enclosures;
  @Inject private Outgoing outgoing;
  @Inject private ProceedingRepository proceedings;
  @Inject private DecisionRepository decisions;
  @Inject private Timeline timeline;

  /** Queues the papers of a decision that has acted on the register. */
  public void queue(
      Proceeding proceeding, Decision decision, Enactment enactment, List<RecordedVersion> made) {
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
    enclose(proceeding, enactment, made, decision.getId());
  }

  /**
   * Queues what follows from a decision as it was amended: sent by itself, for the decision has
   * gone out.
   */
  public void amended(Proceeding proceeding, Enactment enactment, List<RecordedVersion> made) {
    enclose(proceeding, enactment, made, null);
  }

  private void enclose(
      Proceeding proceeding, Enactment enactment, List<RecordedVersion> made, Long decisionId) {
    for (Enclosures declared : enclosures.of(proceeding.getRegister())) {
      for (Enclosure one : declared.of(enactment, made)) {
        issuance.issue(
            new IssueDraft(
                declared.kind(),
                proceeding.getRegister(),
                one.version().entryId(),
                one.version().versionId(),
                decisionId,
                proceeding.getId(),
                null,
                one.contentJson()),
            one.number());
      }
    }
  }

  void onRendered(@Observes DocumentRendered rendered) {
    if (rendered.duplicate()) {
      return;
    }
    if (rendered.decisionId() != null) {
      onPaper(rendered);
    } else if (rendered.proceedingId() != null && enclosures.isKind(rendered.kind())) {
      sendAlone(proceedings.get(rendered.proceedingId()), rendered);
    }
  }

  private void onPaper(DocumentRendered rendered) {
    Decision decision = decisions.get(rendered.decisionId());
    // Held, so that of two papers rendered at once the second sees the first.
    Proceeding proceeding = proceedings.locked(decision.getProceedingId());
    timeline.tell(proceeding, "DOCUMENT_RENDERED", rendered.number());
    List<IssuedRow> papers = issuance.ofDecision(decision.getId());
    if (papers.stream().allMatch(paper -> paper.documentId() != null)) {
      send(proceeding, decision, papers);
    }
  }

  private void sendAlone(Proceeding proceeding, DocumentRendered rendered) {
    timeline.tell(proceeding, "DOCUMENT_RENDERED", rendered.number());
    outgoing.send(
        proceeding,
        new Outgoing.Paper(
            "document-" + rendered.number(),
            rendered.kind(),
            null,
            rendered.documentId(),
            "Dokuments Nr. " + rendered.number(),
            """
            Izglītības kvalitātes valsts dienests nosūta dokumentu Nr. %s.

            Dokumenta īstumu var pārbaudīt pēc tā numura dienesta tīmekļvietnē."""
                .formatted(rendered.number())));
  }

  private void send(Proceeding proceeding, Decision decision, List<IssuedRow> papers) {
    IssuedRow own = papers.stream().filter(p -> p.kind().equals(KIND)).findFirst().orElseThrow();
    List<IssuedRow> others = papers.stream().filter(paper -> paper != own).toList();
    outgoing.send(
        proceeding,
        new Outgoing.Paper(
            "decision-" + decision.getNumber(),
            KIND,
            decision.getId(),
            own.documentId(),
            "Lēmums Nr. " + decision.getNumber(),
            """
            Izglītības kvalitātes valsts dienests nosūta lēmumu Nr. %s (%s).%s

            Lēmumā norādīts, kur un kādā termiņā to var apstrīdēt. Dokumenta īstumu var pārbaudīt pēc tā numura dienesta tīmekļvietnē."""
                .formatted(
                    decision.getNumber(),
                    LatvianDates.longForm(decision.getDecidedOn()),
                    others.stream()
                        .map(paper -> " Lēmumam pievienots dokuments Nr. " + paper.number() + ".")
                        .collect(Collectors.joining())),
            others.stream()
                .map(p -> new Outgoing.Enclosed(p.documentId(), "Dokuments Nr. " + p.number()))
                .toList()));
  }
}
