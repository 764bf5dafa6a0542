package lv.ikvd.institution.entity;

import java.io.Serializable;

/**
 * What a case proposes.
 *
 * @param institution as the entry is to say; null of a case that is to end it
 * @param seenVersionId the version in sight of which this was written; null without an entry
 * @param endGround on which ground the entry is to end, or null
 */
public record Proposal(Institution institution, Long seenVersionId, String endGround)
    implements Serializable {}
