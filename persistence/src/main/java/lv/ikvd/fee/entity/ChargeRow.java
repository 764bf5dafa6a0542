package lv.ikvd.fee.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.ikvd.rulebook.entity.FeeRule.ChargeKind;
import lv.ikvd.rulebook.entity.FeeRule.HoldsStep;
import lv.ikvd.rulebook.entity.FeeRule.Vat;

/**
 * A charge and how it stands.
 *
 * @param proceedingId the case that it belongs to, or null
 * @param paid what came less what went back
 * @param ground why it was waived or cancelled, or is proposed to be waived
 * @param waiverBy account that proposed to waive it, or null
 * @param invoiceNumber number of the invoice, or null
 */
public record ChargeRow(
    long id,
    String reference,
    Long proceedingId,
    String caseNumber,
    long partyId,
    String partyName,
    long ruleVersionId,
    String item,
    String nameLv,
    String nameEn,
    ChargeKind kind,
    Vat vat,
    HoldsStep holdsStep,
    String citation,
    BigDecimal price,
    int quantity,
    BigDecimal amount,
    BigDecimal paid,
    ChargeState state,
    LocalDate chargedOn,
    LocalDate dueOn,
    String chargedBy,
    LocalDate endedOn,
    String endedBy,
    String ground,
    Long waiverBy,
    String waiverByName,
    String invoiceNumber,
    Long invoiceDocumentId,
    long version)
    implements Serializable {

  public String name(String language) {
    return "en".equals(language) ? nameEn : nameLv;
  }

  /** What is expected still; zero once it is paid or ended. */
  public BigDecimal open() {
    return state.isOpen() ? amount.subtract(paid) : BigDecimal.ZERO;
  }

  /** What has to go back. */
  public BigDecimal over() {
    return state != ChargeState.OVERPAID
        ? BigDecimal.ZERO
        : endedOn == null ? paid.subtract(amount) : paid;
  }

  public boolean overdue(LocalDate on) {
    return state.isOpen() && dueOn.isBefore(on);
  }

  /** Whether a waiver waits for a second official. */
  public boolean waiverProposed() {
    return waiverBy != null && endedOn == null;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ChargeRow[" + reference + "]";
  }
}
