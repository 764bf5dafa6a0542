package lv.ikvd.childminder.entity.cofinance;

/** What the register says of a line of a list. */
public enum LineState {
  /** Registered on the day, and today. */
  REGISTERED,
  /** Registered on the day, excluded since. */
  CEASED,
  /** Known, but not registered on the day. */
  NOT_ON_DAY,
  /** No provider of the municipality has this number or code. */
  UNKNOWN,
  /** The line itself is wrong. */
  REFUSED
}
