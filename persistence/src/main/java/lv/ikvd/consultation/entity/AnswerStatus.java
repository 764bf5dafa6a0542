package lv.ikvd.consultation.entity;

/** Where a version of an answer stands on a day, derived from its review, days and legal ground. */
public enum AnswerStatus {
  /** Waits for another official. */
  PROPOSED,
  /** Was given back with a remark; another version may follow. */
  RETURNED,
  /** Reviewed, for a day that has not come. */
  COMING,
  /** Offered. */
  IN_FORCE,
  /** Its legal ground has ended or it was to be reviewed again by now: not offered. */
  OUTDATED,
  /** Followed by another version, or ended. */
  ENDED
}
