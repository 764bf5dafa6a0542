package lv.ikvd.issuance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;

/** Gives a document issued its file, the one that goes out, and tells those who wait for it. */
@ApplicationScoped
public class Filing {

  private IssuedDocumentRepository issued;
  private Event<DocumentRendered> rendered;

  protected Filing() {}

  @Inject
  public Filing(IssuedDocumentRepository issued, Event<DocumentRendered> rendered) {
    this.issued = issued;
    this.rendered = rendered;
  }

  /** False when it has a file already; then nothing is done. */
  boolean file(IssuedRow document, long fileId) {
    boolean first = issued.addFile(document.id(), fileId);
    if (first) {
      rendered.fire(
          new DocumentRendered(
              document.id(),
              document.number(),
              document.kind(),
              document.entryId(),
              document.decisionId(),
              document.proceedingId(),
              document.duplicate(),
              fileId));
    }
    return first;
  }
}
