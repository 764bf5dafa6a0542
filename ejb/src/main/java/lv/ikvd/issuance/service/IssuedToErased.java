package lv.ikvd.issuance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.issuance.entity.BatchRepository;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.SealRepository;
import lv.ikvd.party.service.PartyErasing;

/**
 * Documents about an erased person: what they said and their files go, those that they stand in
 * together with others too; number, day and hash stay, so that who holds one on paper still learns
 * whether it was issued.
 */
@ApplicationScoped
public class IssuedToErased {

  private IssuedDocumentRepository issued;
  private BatchRepository batches;
  private DocumentRepository documents;
  private SealRepository seals;
  private DocumentKinds kinds;
  private Clock clock;

  protected IssuedToErased() {}

  @Inject
  public IssuedToErased(
      IssuedDocumentRepository issued,
      BatchRepository batches,
      DocumentRepository documents,
      SealRepository seals,
      DocumentKinds kinds,
      Clock clock) {
    this.issued = issued;
    this.batches = batches;
    this.documents = documents;
    this.seals = seals;
    this.kinds = kinds;
    this.clock = clock;
  }

  void erase(@Observes PartyErasing erasing) {
    erase(issued.aboutEntriesOf(erasing.partyId()));
  }

  /** The documents issued in proceedings of the person. */
  public void ofProceedings(List<Long> proceedings) {
    proceedings.forEach(id -> erase(issued.ofProceeding(id)));
  }

  /** Documents issued to the person outside of any proceeding. */
  public void ofIds(List<Long> ids) {
    erase(ids.stream().flatMap(id -> issued.find(id).stream()).toList());
  }

  private void erase(List<IssuedRow> rows) {
    for (IssuedRow row : rows) {
      documents.erase(batches.forgetWith(row.id()), clock.instant());
      issued.erase(row.id(), kinds.of(row.kind()).erased(row.content()), clock.instant());
      seals.forgetUnsealed(row.id());
      if (row.documentId() != null) {
        documents.erase(List.of(row.documentId()), clock.instant());
      }
    }
  }
}
