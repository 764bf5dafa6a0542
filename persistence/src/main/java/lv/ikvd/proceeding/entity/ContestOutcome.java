package lv.ikvd.proceeding.entity;

/** What the body that examined a contested decision did with it. */
public enum ContestOutcome {
  UPHELD,
  AMENDED,
  REVOKED,
  REMITTED
}
