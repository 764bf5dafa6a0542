package lv.ikvd.document.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.document.entity.DocumentSink;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** The store of documents, one block of 256 KiB in memory at a time. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR,
  Roles.MUNICIPALITY,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY,
  Roles.SYSTEM
})
public class Documents {

  @Inject private DocumentRepository documents;

  public Documents() {}

  public Documents(DocumentRepository documents) {
    this.documents = documents;
  }

  /**
   * Stores what the stream holds, in the caller's transaction. The same content is stored once.
   *
   * @param maxBytes the limit in bytes, checked while reading
   * @param allowedTypes of {@link lv.ikvd.document.entity.MediaTypes}; the type is told by the
   *     content
   * @throws Problem DOCUMENT-001 too large, -002 empty, -003 wrong type, -005 broken off
   */
  public DocumentRef store(InputStream content, long maxBytes, Set<String> allowedTypes) {
    return store(out -> content.transferTo(out), maxBytes, allowedTypes);
  }

  /** As the other, from something that writes. */
  public DocumentRef store(DocumentSource source, long maxBytes, Set<String> allowedTypes) {
    try (DocumentSink sink = documents.sink(maxBytes, allowedTypes)) {
      source.writeTo(sink);
      return sink.finish();
    } catch (IOException brokenOff) {
      throw new Problem("DOCUMENT-005").at("file").because(brokenOff);
    }
  }

  public DocumentRef get(long documentId) {
    return documents.find(documentId).orElseThrow(() -> Problem.notFound("DOCUMENT-004"));
  }

  /**
   * Writes the bytes. Without a transaction of its own: a reader on a slow line must not hold a
   * connection to the database, and a document never changes.
   */
  @TransactionAttribute(SUPPORTS)
  public void write(long documentId, OutputStream out) throws IOException {
    try (InputStream content = open(documentId)) {
      content.transferTo(out);
    }
  }

  /** The bytes, fetched while they are read. */
  @TransactionAttribute(SUPPORTS)
  public InputStream open(long documentId) {
    return documents.open(get(documentId).id());
  }
}
