package lv.ikvd.fee.entity;

/** What became of a line of a bank statement. */
public enum LineState {
  /** Not looked at yet. */
  NEW,
  /** An official has to decide. */
  OPEN,
  MATCHED,
  NOT_OURS
}
