package lv.ikvd.notice.service;

import jakarta.activation.DataSource;
import java.io.InputStream;
import java.io.OutputStream;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.service.Documents;

/** A stored document as an attachment; its bytes are read while they are sent. */
final class DocumentAttachment implements DataSource {

  private final Documents documents;
  private final DocumentRef document;
  private final String name;

  DocumentAttachment(Documents documents, DocumentRef document, String name) {
    this.documents = documents;
    this.document = document;
    this.name = name;
  }

  @Override
  public InputStream getInputStream() {
    return documents.open(document.id());
  }

  @Override
  public OutputStream getOutputStream() {
    throw new UnsupportedOperationException("an attachment is only read");
  }

  @Override
  public String getContentType() {
    return document.mediaType();
  }

  @Override
  public String getName() {
    return name;
  }
}
