package lv.ikvd.notice.service;

/**
 * How an attempt to send ended.
 *
 * @param detail the reference of what was sent, or why it was not
 */
public record DispatchOutcome(Status status, String detail) {

  /** What is known of the attempt. */
  public enum Status {
    SENT,
    /** For sure not sent; worth another attempt. */
    LATER,
    /** For sure not sent, and never will be. */
    REFUSED,
    /** It broke off where nobody can tell. */
    UNKNOWN
  }

  static DispatchOutcome sent(String reference) {
    return new DispatchOutcome(Status.SENT, reference);
  }

  static DispatchOutcome later(String why) {
    return new DispatchOutcome(Status.LATER, why);
  }

  static DispatchOutcome refused(String why) {
    return new DispatchOutcome(Status.REFUSED, why);
  }

  static DispatchOutcome unknown(String why) {
    return new DispatchOutcome(Status.UNKNOWN, why);
  }
}
