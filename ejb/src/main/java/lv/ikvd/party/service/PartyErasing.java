package lv.ikvd.party.service;

/**
 * A person is being erased on a ground, and nothing keeps the data any longer. Each feature empties
 * what it holds, in the same transaction; what is known of the person is still there to be read.
 */
public record PartyErasing(long partyId, String ground) {}
