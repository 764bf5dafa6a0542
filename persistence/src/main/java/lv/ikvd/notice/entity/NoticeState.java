package lv.ikvd.notice.entity;

/** Where a notice stands; derived from its dates by one expression in {@link NoticeRepository}. */
public enum NoticeState {
  /** Waits for the worker. */
  PREPARED,
  /** Waits for an official to print, post or hand it over. */
  TO_HAND_OVER,
  /** Being sent at this moment. */
  SENDING,
  /** Sending broke off where nobody can tell whether it went out: an official decides. */
  UNCERTAIN,
  SENT,
  PROVEN,
  FAILED
}
