package lv.ikvd.issuance.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A document issued.
 *
 * @param content what it says, JSON as it was frozen
 * @param contentSha256 of the content's UTF-8 bytes, in hex
 * @param duplicateOfNumber number of the original, null on an original
 * @param documentId the rendered file, null until the worker has made it
 */
public record IssuedRow(
    long id,
    String number,
    String kind,
    String register,
    Long entryId,
    Long entryVersionId,
    Long decisionId,
    Long proceedingId,
    Long duplicateOfId,
    String duplicateOfNumber,
    LocalDate issuedOn,
    Instant issuedAt,
    String issuedBy,
    String content,
    String contentSha256,
    Long documentId)
    implements Serializable {

  public boolean duplicate() {
    return duplicateOfId != null;
  }
}
