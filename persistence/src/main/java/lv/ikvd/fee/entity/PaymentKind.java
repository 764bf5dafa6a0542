package lv.ikvd.fee.entity;

/** Why money came or went. */
public enum PaymentKind {
  PAYMENT,
  /** The Service pays back. */
  REFUND,
  /** The bank took a payment back. */
  RETURNED,
  /** A line was matched by mistake. */
  CORRECTION
}
