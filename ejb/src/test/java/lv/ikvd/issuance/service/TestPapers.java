package lv.ikvd.issuance.service;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.SealRepository;
import lv.ikvd.job.service.TestNode;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.seal.service.ElectronicSeal;

/** What makes the files of documents issued, put together on a test's database. */
public final class TestPapers {

  private final IssuedDocumentRepository issued;
  private final SealRepository seals;
  private final Documents documents;
  private final Filing filing;
  private final TestNode node;

  public TestPapers(EntityManager em, TestNode node, Event<DocumentRendered> rendered) {
    this.issued = new IssuedDocumentRepository(em);
    this.seals = new SealRepository(em);
    this.documents = new Documents(new DocumentRepository(em));
    this.filing = new Filing(issued, rendered);
    this.node = node;
  }

  public WorkHandler rendering(DocumentKinds kinds) {
    return new Rendering(issued, kinds, documents, seals, node.queue(), filing);
  }

  public WorkHandler sealing(ElectronicSeal seal, Clock clock) {
    return new Sealing(issued, seals, documents, seal, filing, clock);
  }
}
