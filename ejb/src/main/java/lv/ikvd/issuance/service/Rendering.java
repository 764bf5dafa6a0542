package lv.ikvd.issuance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.problem.entity.Problem;

/** Makes the file of a document issued: once, straight into the document store. */
@ApplicationScoped
public class Rendering implements WorkHandler {

  public static final String KIND = "DOCUMENT_RENDER";

  private static final long MAX_BYTES = 50L * 1024 * 1024;

  private IssuedDocumentRepository issued;
  private DocumentKinds kinds;
  private Documents documents;
  private Event<DocumentRendered> rendered;

  protected Rendering() {}

  @Inject
  public Rendering(
      IssuedDocumentRepository issued,
      DocumentKinds kinds,
      Documents documents,
      Event<DocumentRendered> rendered) {
    this.issued = issued;
    this.kinds = kinds;
    this.documents = documents;
    this.rendered = rendered;
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
    if (document.documentId() != null) {
      return;
    }
    DocumentKind kind = kinds.of(document.kind());
    DocumentRef file =
        documents.store(out -> kind.render(document, out), MAX_BYTES, MediaTypes.RENDERED);
    if (issued.addFile(document.id(), file.id())) {
      rendered.fire(
          new DocumentRendered(
              document.id(),
              document.number(),
              document.kind(),
              document.entryId(),
              document.decisionId(),
              document.proceedingId(),
              document.duplicate(),
              file.id()));
    }
  }
}
