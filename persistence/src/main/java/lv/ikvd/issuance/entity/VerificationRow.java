package lv.ikvd.issuance.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What anyone may learn of a document by its number.
 *
 * @param valid whether the register says on that day what the document says
 * @param status the register's own word for it: a message key, perhaps with what stands in it
 *     behind a blank, or text
 * @param asOf the day of the answer
 */
public record VerificationRow(
    String number,
    String kind,
    String register,
    LocalDate issuedOn,
    boolean duplicate,
    String originalNumber,
    boolean valid,
    String status,
    LocalDate asOf)
    implements Serializable {

  public static VerificationRow of(
      IssuedRow document, boolean valid, String status, LocalDate asOf) {
    return new VerificationRow(
        document.number(),
        document.kind(),
        document.register(),
        document.issuedOn(),
        document.duplicate(),
        document.duplicateOfNumber(),
        valid,
        status,
        asOf);
  }
}
