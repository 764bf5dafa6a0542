package lv.ikvd.party.service;

/**
 * A party is about to be erased on a ground. A feature that must still keep its data refuses by
 * throwing a {@link lv.ikvd.problem.entity.Problem} from its observer, which runs in the same
 * transaction; nothing is then erased.
 */
public record PartyErasureProposed(long partyId, String ground) {}
