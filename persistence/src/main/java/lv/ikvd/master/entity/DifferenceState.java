package lv.ikvd.master.entity;

import java.util.Set;

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

  /** Those on which something is still to be done. */
  public static final Set<DifferenceState> UNSETTLED = Set.of(OPEN, ASKED);

  /** Whether something is still to be done. */
  public boolean isOpen() {
    return UNSETTLED.contains(this);
  }
}
