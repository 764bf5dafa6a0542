package lv.ikvd.master.entity;

/** What was done about a difference. */
public enum DifferenceState {
  OPEN,
  /** The holder was asked, and answers until a day. */
  ASKED,
  /** Our entry says now what the master system says. */
  TAKEN,
  /** The master system is told what we say. */
  SENT,
  /** The holder was asked, and a later comparison no longer found it. */
  GONE;

  /** Whether something is still to be done. */
  public boolean isOpen() {
    return this == OPEN || this == ASKED;
  }
}
