package lv.ikvd.intake.entity;

/** What became of an incoming document. */
public enum IncomingState {
  NEW,
  /** A case was opened by it. */
  CASE,
  /** It went to a case that was there. */
  ATTACHED,
  RETURNED
}
