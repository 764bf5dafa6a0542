package lv.ikvd.proceeding.entity;

/** What a check established. */
public enum CheckOutcome {
  OPEN,
  MET,
  NOT_MET,
  NOT_APPLICABLE;

  /** Whether the check no longer waits for an answer. */
  public boolean isSettled() {
    return this != OPEN;
  }
}
