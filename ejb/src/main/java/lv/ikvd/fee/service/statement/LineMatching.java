package lv.ikvd.fee.service.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.ikvd.fee.entity.ChargeRepository;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.CreditorReference;
import lv.ikvd.fee.entity.LineReason;
import lv.ikvd.fee.entity.LineRow;
import lv.ikvd.fee.entity.LineState;
import lv.ikvd.fee.entity.PaymentKind;
import lv.ikvd.fee.entity.PaymentRepository;
import lv.ikvd.fee.entity.StatementRepository;
import lv.ikvd.fee.service.ChargeBook;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;

/**
 * Brings lines of a statement and charges together: by itself only where the reference is right and
 * the money is euro that came in. Whether it is too much or too little shows on the charge.
 */
@ApplicationScoped
public class LineMatching {

  static final String EURO = "EUR";

  private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Inject private StatementRepository statements;
  @Inject private ChargeRepository charges;
  @Inject private PaymentRepository payments;
  @Inject private ChargeBook book;
  @Inject private OfficeContext office;

  /** Looks at a line for the first time. */
  void match(LineRow line) {
    LineReason reason = reason(line);
    if (reason == null) {
      pay(line, line.reference(), PaymentKind.PAYMENT, null, null);
    } else {
      statements.settle(line.id(), LineState.OPEN, reason, null, null, null, null);
    }
  }

  private LineReason reason(LineRow line) {
    if (line.amount().signum() < 0) {
      return LineReason.DEBIT;
    }
    if (!line.currency().equals(EURO)) {
      return LineReason.OTHER_CURRENCY;
    }
    if (line.reference() == null) {
      return LineReason.NO_REFERENCE;
    }
    if (!CreditorReference.isValid(line.reference())) {
      return LineReason.WRONG_REFERENCE;
    }
    return charges.find(line.reference()).isEmpty() ? LineReason.UNKNOWN_REFERENCE : null;
  }

  /**
   * An official says which charge a line is about: a payment, or, for money that went out, one that
   * was paid back or taken back. What was paid back by hand before is not booked once more.
   *
   * @throws Problem FEE-001 if there is no such charge, FEE-023 for another currency, FEE-024 if
   *     more would go back than was paid
   */
  void byHand(LineRow line, String reference, PaymentKind kind, String note) {
    if (!line.currency().equals(EURO)) {
      throw new Problem("FEE-023", line.currency()).at("reference");
    }
    pay(line, reference, kind, note, office.actor());
  }

  private void pay(LineRow line, String reference, PaymentKind kind, String note, String by) {
    ChargeRow charge = charges.locked(reference);
    boolean shown =
        kind == PaymentKind.REFUND && payments.refundedWithoutLine(charge.id(), line.amount());
    if (!shown) {
      if (line.amount().signum() < 0 && charge.paid().add(line.amount()).signum() < 0) {
        throw new Problem("FEE-024", charge.paid()).at("reference");
      }
      book.pay(charge, kind, line.amount(), line.bookedOn(), line.id(), note);
    }
    statements.settle(
        line.id(),
        LineState.MATCHED,
        null,
        charge.id(),
        note,
        by,
        by == null ? null : office.now());
  }

  /** What a line was matched with by mistake is taken off the charge again. */
  void undo(LineRow line, String reason) {
    ChargeRow charge = charges.locked(line.chargeReference());
    BigDecimal booked = payments.bookedBy(line.id());
    if (charge.paid().compareTo(booked) < 0) {
      throw new Problem("FEE-024", charge.paid()).at("note");
    }
    if (booked.signum() != 0) {
      book.pay(charge, PaymentKind.CORRECTION, booked.negate(), line.bookedOn(), line.id(), reason);
    }
    statements.settle(
        line.id(), LineState.OPEN, LineReason.UNDONE, null, reason, office.actor(), office.now());
  }

  /** Charges that a line may be about: its reference with one sign wrong, then the same amount. */
  List<ChargeRow> proposals(LineRow line) {
    if (line.amount().signum() < 0 || !line.currency().equals(EURO)) {
      return line.reference() == null ? List.of() : charges.find(Set.of(line.reference()));
    }
    List<ChargeRow> near =
        line.reference() == null ? List.of() : charges.find(near(line.reference()));
    return near.isEmpty() ? charges.expecting(line.amount()) : near;
  }

  /** All right references that differ in one sign, or in the order of two neighbours. */
  static Set<String> near(String written) {
    Set<String> near = new LinkedHashSet<>();
    String text = CreditorReference.plain(written);
    for (int i = 0; i < text.length(); i++) {
      for (char sign : SIGNS.toCharArray()) {
        add(near, text.substring(0, i) + sign + text.substring(i + 1));
      }
      if (i + 1 < text.length()) {
        add(
            near,
            text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
      }
    }
    return near;
  }

  private static void add(Set<String> near, String text) {
    if (CreditorReference.isValid(text)) {
      near.add(text);
    }
  }
}
