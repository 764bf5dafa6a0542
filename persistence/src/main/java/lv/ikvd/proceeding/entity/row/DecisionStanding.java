package lv.ikvd.proceeding.entity.row;

/** Whether a decision stands, as anyone may learn who knows its number. */
public enum DecisionStanding {
  STANDS,

  /** Corrected by another decision that names it. */
  CORRECTED,

  /** Amended after it was contested. */
  AMENDED,

  /** Revoked after it was contested. */
  REVOKED,

  /** Revoked by another decision of the office itself. */
  REVOKED_BY_OFFICE,

  /** Set aside after it was contested; the case is taken up anew. */
  REMITTED
}
