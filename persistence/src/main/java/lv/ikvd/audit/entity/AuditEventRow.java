package lv.ikvd.audit.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that matters for security: who did what to what, and what it was before and after.
 *
 * @param partyId the party that it was done to, or null
 * @param partyName what the party is called today; no name outlives an erasure here
 */
public record AuditEventRow(
    long id,
    Instant at,
    Long accountId,
    String actor,
    String actorName,
    String kind,
    String subject,
    Long partyId,
    String partyName,
    String before,
    String after,
    String origin)
    implements Serializable {}
