package lv.ikvd.programmelicence.entity;

import java.io.Serializable;

/**
 * What a case proposes.
 *
 * @param licence as the entry is to say; null of a case on its loss of force
 * @param seenVersionId the version in sight of which this was written; null without an entry
 * @param lossGround on which ground it is to lose force, or null
 */
public record Proposal(Licence licence, Long seenVersionId, String lossGround)
    implements Serializable {}
