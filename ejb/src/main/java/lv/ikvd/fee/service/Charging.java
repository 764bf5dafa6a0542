package lv.ikvd.fee.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.ikvd.fee.entity.ChargeRepository;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.ChargeState;
import lv.ikvd.fee.entity.PaymentKind;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.entity.FeeRule;
import lv.ikvd.security.entity.Roles;

/**
 * What officials do with charges. Each step names the state that was seen: if another was quicker,
 * FEE-002 says so.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class Charging {

  private static final int MOST = 99;
  private static final int LONGEST = 400;

  @Inject private ChargeRepository charges;
  @Inject private ProceedingRepository proceedings;
  @Inject private PriceList prices;
  @Inject private ChargeBook book;
  @Inject private Invoices invoices;
  @Inject private Payers payers;
  @Inject private OfficeContext office;

  /**
   * Charges the party of a case, or a person without one, and writes the invoice.
   *
   * @return the reference
   * @throws Problem FEE-003, -005, -006, -007 at fields; PROC-001 if there is no such case
   */
  public String add(ChargeCommand command) {
    if (command.item() == null) {
      throw new Problem("FEE-003").at("item");
    }
    if (command.quantity() < 1 || command.quantity() > MOST) {
      throw new Problem("FEE-005", MOST).at("quantity");
    }
    FeeRule rule = prices.item(command.item(), office.today());
    Proceeding proceeding =
        command.caseNumber() == null ? null : proceedings.byNumber(command.caseNumber());
    long party = proceeding == null ? payers.find(command) : proceeding.getPartyId();
    String reference = book.charge(proceeding, party, rule, command.quantity());
    invoices.write(reference);
    return reference;
  }

  /** It was charged by mistake. What was paid has to go back. */
  public void cancel(String reference, long seen, String reason) {
    ChargeRow charge = unended(reference, seen);
    String because = text(reason, "reason");
    charges.end(charge.id(), ChargeState.CANCELLED, office.today(), office.actor(), because, null);
    book.tell(charge, "FEE_CANCELLED", because);
    book.settled(reference);
  }

  /**
   * Waives a charge by law; where the rules want two officials, proposes it to the second.
   *
   * @param ground the law by which nothing is to be paid
   */
  public void waive(String reference, long seen, String ground) {
    ChargeRow charge = unended(reference, seen);
    String law = text(ground, "ground");
    if (charge.waiverProposed()) {
      throw Problem.conflict("FEE-008", charge.waiverByName());
    }
    charges.proposeWaiver(charge.id(), office.accountId(), law);
    if (prices.waiverByTwo(office.today())) {
      book.tell(charge, "FEE_WAIVER_PROPOSED", law);
    } else {
      waived(charge, law, null);
    }
  }

  /**
   * The second official agrees.
   *
   * @throws Problem FEE-009 if nobody proposed it, FEE-010 for the one who did
   */
  @RolesAllowed({Roles.DECISION_MAKER, Roles.MANAGER})
  public void confirmWaiver(String reference, long seen) {
    ChargeRow charge = proposedByOther(reference, seen);
    waived(charge, charge.ground(), office.accountId());
  }

  /** The second official does not agree: it is to be paid. */
  @RolesAllowed({Roles.DECISION_MAKER, Roles.MANAGER})
  public void refuseWaiver(String reference, long seen, String reason) {
    String because = text(reason, "reason");
    ChargeRow charge = proposedByOther(reference, seen);
    charges.proposeWaiver(charge.id(), null, null);
    book.tell(charge, "FEE_WAIVER_REFUSED", because);
  }

  /**
   * Money was paid back.
   *
   * @param on the day on which it left
   * @throws Problem FEE-011 for more than was paid, FEE-012 for a day ahead
   */
  @RolesAllowed(Roles.MANAGER)
  public void refund(String reference, long seen, BigDecimal amount, LocalDate on, String reason) {
    ChargeRow charge = charges.acquire(reference, seen);
    String because = text(reason, "reason");
    if (amount == null
        || amount.signum() <= 0
        || amount.scale() > 2
        || amount.compareTo(charge.paid()) > 0) {
      throw new Problem("FEE-011", charge.paid()).at("amount");
    }
    if (on == null || on.isAfter(office.today())) {
      throw new Problem("FEE-012").at("on");
    }
    book.pay(charge, PaymentKind.REFUND, amount.negate(), on, null, because);
  }

  private void waived(ChargeRow charge, String ground, Long second) {
    charges.end(charge.id(), ChargeState.WAIVED, office.today(), office.actor(), ground, second);
    book.tell(charge, "FEE_WAIVED", ground);
    book.settled(charge.reference());
  }

  private ChargeRow proposedByOther(String reference, long seen) {
    ChargeRow charge = unended(reference, seen);
    if (!charge.waiverProposed()) {
      throw Problem.conflict("FEE-009");
    }
    if (charge.waiverBy().equals(office.accountId())) {
      throw Problem.forbidden("FEE-010");
    }
    return charge;
  }

  private ChargeRow unended(String reference, long seen) {
    ChargeRow charge = charges.acquire(reference, seen);
    if (charge.endedOn() != null) {
      throw Problem.conflict("FEE-013", charge.endedOn(), charge.endedBy());
    }
    return charge;
  }

  private static String text(String typed, String field) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new Problem("FEE-006", LONGEST).at(field);
    }
    return text;
  }
}
