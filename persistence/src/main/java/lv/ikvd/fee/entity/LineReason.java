package lv.ikvd.fee.entity;

/** Why a line of a bank statement was not matched by itself. */
public enum LineReason {
  NO_REFERENCE,
  /** Its check digits are wrong. */
  WRONG_REFERENCE,
  /** Nothing is charged under it. */
  UNKNOWN_REFERENCE,
  OTHER_CURRENCY,
  /** Money went out. */
  DEBIT,
  /** It was matched, and that was a mistake. */
  UNDONE
}
