package lv.ikvd.issuance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.SealRepository;
import lv.ikvd.job.entity.WorkItemDraft;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.job.service.WorkQueue;
import lv.ikvd.problem.entity.Problem;

/**
 * Makes the file of a document issued: once, straight into the document store. One that is sealed
 * waits there for its seal, seen by nobody.
 */
@ApplicationScoped
public class Rendering implements WorkHandler {

  public static final String KIND = "DOCUMENT_RENDER";

  static final long MAX_BYTES = 50L * 1024 * 1024;

  private IssuedDocumentRepository issued;
  private DocumentKinds kinds;
  private Documents documents;
  private SealRepository seals;
  private WorkQueue work;
  private Filing filing;

  protected Rendering() {}

  @Inject
  public Rendering(
      IssuedDocumentRepository issued,
      DocumentKinds kinds,
      Documents documents,
      SealRepository seals,
      WorkQueue work,
      Filing filing) {
    this.issued = issued;
    this.kinds = kinds;
    this.documents = documents;
    this.seals = seals;
    this.work = work;
    this.filing = filing;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(WorkItemRow item) {
    IssuedRow document =
        issued
            .find(Long.parseLong(item.payload()))
            .orElseThrow(() -> Problem.notFound("ISSUANCE-001"));
    if (document.documentId() != null || seals.waiting(document.id()).isPresent()) {
      return;
    }
    DocumentKind kind = kinds.of(document.kind());
    DocumentRef file =
        documents.store(out -> kind.render(document, out), MAX_BYTES, MediaTypes.RENDERED);
    if (!kind.sealed()) {
      filing.file(document, file.id());
    } else if (seals.await(document.id(), file.id())) {
      work.add(
          new WorkItemDraft(
              "seal:" + document.id(),
              Sealing.KIND,
              document.decisionId(),
              document.proceedingId(),
              document.entryId(),
              Long.toString(document.id())));
    }
  }
}
