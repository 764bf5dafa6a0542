package lv.ikvd.proceeding.service.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.issuance.service.IssuedToErased;
import lv.ikvd.party.entity.erasing.TraceReader;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.proceeding.entity.erasing.CaseEraser;

/**
 * Erases a person in proceedings: whole texts and files of the person's own, what points to the
 * person in those of whom the person represented.
 */
@ApplicationScoped
public class CaseErasure {

  private CaseEraser cases;
  private TraceReader traces;
  private IssuedToErased issued;
  private DocumentRepository documents;
  private Clock clock;

  protected CaseErasure() {}

  @Inject
  public CaseErasure(
      CaseEraser cases,
      TraceReader traces,
      IssuedToErased issued,
      DocumentRepository documents,
      Clock clock) {
    this.cases = cases;
    this.traces = traces;
    this.issued = issued;
    this.documents = documents;
    this.clock = clock;
  }

  void erase(@Observes PartyErasing erasing) {
    List<Long> own = cases.ofParty(erasing.partyId());
    eraseWhole(own);
    cases.eraseEntryStory(erasing.partyId(), clock.instant());
    redact(cases.represented(erasing.partyId()), erasing.partyId());
  }

  /** Empties proceedings of all that they say, their files and their documents. */
  public void eraseWhole(List<Long> proceedings) {
    issued.ofProceedings(proceedings);
    documents.erase(cases.documents(proceedings), clock.instant());
    cases.erase(proceedings, clock.instant());
  }

  /** Takes what points to a person out of proceedings of others; the signed act stays as signed. */
  public void redact(List<Long> proceedings, long partyId) {
    if (!proceedings.isEmpty()) {
      cases.redact(proceedings, traces.of(partyId), clock.instant());
    }
  }
}
