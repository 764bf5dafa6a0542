package lv.ikvd.course.entity;

import java.io.Serializable;

/**
 * What is given to participants: a link, or a file of the document store.
 *
 * @param link null for a file
 * @param documentId null for a link, as name, type and size are
 * @param open whether everyone sees it, not participants alone
 */
public record Material(
    long id,
    String title,
    String link,
    Long documentId,
    String fileName,
    String mediaType,
    long size,
    boolean open)
    implements Serializable {

  public boolean file() {
    return documentId != null;
  }
}
