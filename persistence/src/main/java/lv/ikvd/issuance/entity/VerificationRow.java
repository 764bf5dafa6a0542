package lv.ikvd.issuance.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What anyone may learn of a document by its number.
 *
 * @param standing whether the register says on that day what the document says
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
    Standing standing,
    String status,
    LocalDate asOf)
    implements Serializable {

  /** What the register says of a document, in one word. */
  public enum Standing {
    VALID,

    /** It was issued for days to come. */
    NOT_YET,

    /** What it says holds no more. */
    INVALID;

    public static Standing of(boolean holds) {
      return holds ? VALID : INVALID;
    }
  }

  public static VerificationRow of(
      IssuedRow document, Standing standing, String status, LocalDate asOf) {
    return new VerificationRow(
        document.number(),
        document.kind(),
        document.register(),
        document.issuedOn(),
        document.duplicate(),
        document.duplicateOfNumber(),
        standing,
        status,
        asOf);
  }
}
