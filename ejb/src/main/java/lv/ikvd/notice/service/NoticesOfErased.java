package lv.ikvd.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.party.service.PartyErasing;

/** Of a notice to an erased person stays when and by which channel it went, not what it said. */
@ApplicationScoped
public class NoticesOfErased {

  private NoticeRepository notices;
  private DocumentRepository documents;
  private Clock clock;

  protected NoticesOfErased() {}

  @Inject
  public NoticesOfErased(NoticeRepository notices, DocumentRepository documents, Clock clock) {
    this.notices = notices;
    this.documents = documents;
    this.clock = clock;
  }

  /** The same of the notices that took a document to somebody, whoever that was. */
  public void with(long documentId) {
    notices.eraseWith(documentId);
  }

  /** The same of notices that a feature prepared under these keys. */
  public void keyed(List<String> keys) {
    notices.eraseKeyed(keys);
  }

  void erase(@Observes PartyErasing erasing) {
    documents.erase(notices.erase(erasing.partyId()), clock.instant());
  }
}
