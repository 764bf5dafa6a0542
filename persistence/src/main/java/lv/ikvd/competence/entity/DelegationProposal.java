package lv.ikvd.competence.entity;

import java.io.Serializable;

/**
 * What a case proposes.
 *
 * @param delegation the contract that is to be concluded; null of a case that is to end one
 * @param seenVersionId the version in sight of which an end was asked for; null without an entry
 * @param endGround on which ground a contract is to end, or null
 */
public record DelegationProposal(Delegation delegation, Long seenVersionId, String endGround)
    implements Serializable {}
