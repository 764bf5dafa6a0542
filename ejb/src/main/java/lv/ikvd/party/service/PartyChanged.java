package lv.ikvd.party.service;

/**
 * What is known of a party changed: its identity or contacts, its personal code, or all of it was
 * erased. Fired in the transaction of the change; what changed is read from the history.
 */
public record PartyChanged(long partyId, What what) {

  /** What about the party changed. */
  public enum What {
    REGISTERED,
    UPDATED,
    CORRECTED,
    CODE_CHANGED,
    ERASED
  }
}
