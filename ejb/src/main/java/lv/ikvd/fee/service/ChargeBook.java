package lv.ikvd.fee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.ikvd.fee.entity.ChargeRepository;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.CreditorReference;
import lv.ikvd.fee.entity.NewCharge;
import lv.ikvd.fee.entity.NewPayment;
import lv.ikvd.fee.entity.PaymentKind;
import lv.ikvd.fee.entity.PaymentRepository;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.rulebook.entity.FeeRule;
import lv.ikvd.rulebook.entity.FeeRule.HoldsStep;

/** Charges and payments as they are recorded, told in the case, with what a payment sets free. */
@ApplicationScoped
public class ChargeBook {

  @Inject private ChargeRepository charges;
  @Inject private PaymentRepository payments;
  @Inject private NumberSeriesRepository numbers;
  @Inject private ProceedingRepository proceedings;
  @Inject private Notices notices;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /**
   * Charges a party.
   *
   * @param proceeding the case that it belongs to, or null
   * @return the reference under which it is paid
   */
  String charge(Proceeding proceeding, long partyId, FeeRule rule, int quantity) {
    LocalDate today = office.today();
    CreditorReference reference = CreditorReference.of(numbers.next("PAYMENT", today));
    charges.add(
        new NewCharge(
            reference,
            proceeding == null ? null : proceeding.getId(),
            partyId,
            rule,
            quantity,
            today,
            today.plusDays(rule.payDays()),
            office.now(),
            office.actor()));
    if (proceeding != null) {
      timeline.tell(
          proceeding,
          "FEE_CHARGED",
          rule.nameLv() + ", " + euros(rule.price()) + " × " + quantity + ", " + reference.text(),
          rule.citation());
    }
    return reference.text();
  }

  /**
   * Records money for a charge that is held until the transaction ends.
   *
   * @param amount below zero where money went back
   */
  public void pay(
      ChargeRow charge,
      PaymentKind kind,
      BigDecimal amount,
      LocalDate on,
      Long lineId,
      String note) {
    payments.pay(
        new NewPayment(charge.id(), kind, amount, on, lineId, note, office.now(), office.actor()));
    tell(charge, "FEE_" + kind.name(), euros(amount));
    settled(charge.reference());
  }

  /** As the story of a case says it. */
  private static String euros(BigDecimal amount) {
    return amount.toPlainString().replace('.', ',') + " EUR";
  }

  /** Something happened to a charge; its case tells it. */
  void tell(ChargeRow charge, String kind, String note) {
    if (charge.proceedingId() != null) {
      timeline.tell(proceedings.get(charge.proceedingId()), kind, charge.reference() + ": " + note);
    }
  }

  /** What waited for a charge goes on, if nothing else is waited for. */
  void settled(String reference) {
    ChargeRow charge = charges.find(reference).orElseThrow();
    if (charge.proceedingId() != null
        && charge.holdsStep() == HoldsStep.ISSUE
        && charges.holding(charge.proceedingId(), HoldsStep.ISSUE).isEmpty()) {
      notices.release(charge.proceedingId());
    }
  }
}
