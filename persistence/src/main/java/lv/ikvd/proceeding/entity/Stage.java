package lv.ikvd.proceeding.entity;

/** How far a proceeding has come; a proceeding that ended has its {@link Outcome} beside it. */
public enum Stage {
  RECEIVED,
  CHECKED,
  PREPARED,
  DECIDED,
  NOTIFIED,
  CLOSED
}
