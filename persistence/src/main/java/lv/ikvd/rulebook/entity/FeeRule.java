package lv.ikvd.rulebook.entity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A price of the price list.
 *
 * @param price in euro, for one of {@code per}
 * @param register whose service it is; null for one of no register
 * @param procedure a case of it is charged by itself; null where an official charges
 * @param holdsStep which step waits for the payment
 * @param payDays days from the charge until it is due
 */
public record FeeRule(
    long versionId,
    String item,
    String nameLv,
    String nameEn,
    ChargeKind chargeKind,
    BigDecimal price,
    Vat vat,
    Per per,
    String register,
    String procedure,
    HoldsStep holdsStep,
    int payDays,
    String citation,
    boolean verified)
    implements Rule {

  /** To whom the money belongs. */
  public enum ChargeKind {
    /** Maksas pakalpojums: income of the Service. */
    PAID_SERVICE,
    /** Valsts nodeva: goes to the state budget. */
    STATE_FEE
  }

  /** How value added tax stands to the price. */
  public enum Vat {
    NOT_TAXED,
    EXEMPT,
    INCLUDED
  }

  /** What one price is for. */
  public enum Per {
    CASE,
    FIELD,
    EXAM,
    DOCUMENT
  }

  /** What waits until it is paid. */
  public enum HoldsStep {
    NONE,
    /** No decision is proposed or signed. */
    DECISION,
    /** The decision is made, its document is not handed out. */
    ISSUE
  }

  @Override
  public RuleKind ruleKind() {
    return RuleKind.FEE;
  }

  @Override
  public List<String> key() {
    return List.of(item);
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(
        nameLv,
        nameEn,
        chargeKind,
        price,
        vat,
        per,
        register,
        procedure,
        holdsStep,
        payDays,
        citation);
  }
}
