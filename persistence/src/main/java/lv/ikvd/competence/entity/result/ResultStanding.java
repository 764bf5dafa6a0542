package lv.ikvd.competence.entity.result;

/** Whether a result that was filed still stands. */
public enum ResultStanding {
  STANDS,
  /** Another result stands in its place. */
  CORRECTED,
  /** There is no certificate. */
  WITHDRAWN
}
