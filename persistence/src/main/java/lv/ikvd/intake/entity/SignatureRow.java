package lv.ikvd.intake.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A signature of an incoming document.
 *
 * @param partyId who signed, where the registers know somebody of that code today; else null
 * @param codeKnown whether the signer's code is kept, so that a form can be begun with it
 */
public record SignatureRow(
    long id,
    String signer,
    String givenName,
    String familyName,
    Long partyId,
    String partyName,
    boolean codeKnown,
    Instant signedAt,
    String level,
    Verdict verdict,
    String finding)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "SignatureRow[id=" + id + ']';
  }
}
