package lv.ikvd.fee.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of a bank statement as the bank wrote it.
 *
 * @param code what the bank calls it: the same line has the same code in every statement
 * @param amount below zero where money went out
 */
public record StatementEntry(
    String code,
    LocalDate bookedOn,
    BigDecimal amount,
    String currency,
    String payer,
    String remittance,
    String reference) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "StatementEntry[" + code + "]";
  }
}
