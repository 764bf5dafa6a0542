package lv.ikvd.programmelicence.entity.change;

/** What changes in many licences at once. */
public enum ChangeKind {
  /** A new standard: licences of a sample programme take over its plan. */
  PLAN("plan", "STANDARD"),
  /** A place of delivery has another address. */
  ADDRESS("places", "ADDRESS"),
  /** The institution has another founder, who holds its licences from now on. */
  FOUNDER(null, "FOUNDER");

  private final String field;
  private final String reason;

  ChangeKind(String field, String reason) {
    this.field = field;
    this.reason = reason;
  }

  /** The field that the rules have to open; null where the content stays the same. */
  public String field() {
    return field;
  }

  /** Code of {@code PL_UPDATE_REASON}. */
  public String reason() {
    return reason;
  }
}
