package lv.ikvd.programmelicence.entity.change;

/** What changes in many licences at once. */
public enum ChangeKind {
  /** A new standard: licences of a sample programme take over its plan. */
  PLAN("plan", "STANDARD"),
  /** A place of delivery has another address. */
  ADDRESS("places", "ADDRESS"),
  /** Places of delivery lie in a municipality that continues theirs. */
  MUNICIPALITY("places", "MUNICIPALITY"),
  /** A code of the classification ended, and another stands in its place. */
  CODE("code", "CODE"),
  /** The institution has another founder, who holds its licences from now on. */
  FOUNDER(null, "FOUNDER"),
  /** Another institution takes the licences over, by a decision on each. */
  TAKEOVER("institution", null);

  private final String field;
  private final String reason;

  ChangeKind(String field, String reason) {
    this.field = field;
    this.reason = reason;
  }

  /** The field that changes; null where the content stays the same. */
  public String field() {
    return field;
  }

  /** Code of {@code PL_UPDATE_REASON}; null of what is decided. */
  public String reason() {
    return reason;
  }

  /** Whether it opens a case for each licence instead of being entered. */
  public boolean decided() {
    return reason == null;
  }

  /** Whether the rules have to open the field; of a code the classification says that it ended. */
  public boolean asksRules() {
    return field != null && this != CODE && !decided();
  }
}
