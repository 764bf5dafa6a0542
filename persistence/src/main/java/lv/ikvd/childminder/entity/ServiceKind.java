package lv.ikvd.childminder.entity;

/** How long a day the service is given: up to four hours, longer, or both (MK 404, point 4). */
public enum ServiceKind {
  SHORT,
  FULL,
  BOTH;

  /** Whether the requirements of the full-time service apply. */
  public boolean includesFull() {
    return this != SHORT;
  }
}
