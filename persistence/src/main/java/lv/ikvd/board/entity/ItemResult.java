package lv.ikvd.board.entity;

/** How a sitting ended an item of its agenda. */
public enum ItemResult {
  /** The majority was for the proposed act. */
  ADOPTED,
  /** It was not: the act goes back with a remark. */
  NOT_ADOPTED,
  /** The applicant is to improve something, within a term. */
  RETURNED,
  /** For another sitting. */
  POSTPONED
}
