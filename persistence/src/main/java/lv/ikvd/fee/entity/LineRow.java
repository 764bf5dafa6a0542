package lv.ikvd.fee.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of a bank statement and what became of it.
 *
 * @param chargeReference the charge that it was matched with, or null
 */
public record LineRow(
    long id,
    long statementId,
    LocalDate bookedOn,
    BigDecimal amount,
    String currency,
    String payer,
    String remittance,
    String reference,
    LineState state,
    LineReason reason,
    String note,
    Long chargeId,
    String chargeReference,
    Long partyId,
    String decidedBy,
    Instant decidedAt,
    long version)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "LineRow[id=" + id + "]";
  }
}
