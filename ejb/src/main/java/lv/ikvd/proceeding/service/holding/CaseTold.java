package lv.ikvd.proceeding.service.holding;

/**
 * Fired in the transaction in which something is told in the story of a case.
 *
 * @param kind what happened, as the story has it
 */
public record CaseTold(long proceedingId, String kind) {

  /** An application was received: the case has begun. */
  public static final String RECEIVED = "RECEIVED";
}
