package lv.ikvd.audit.entity;

import java.io.Serializable;
import java.time.Instant;

/** Something that matters for security: who did what to what, and what it was before and after. */
public record AuditEventRow(
    long id,
    Instant at,
    Long accountId,
    String actor,
    String actorName,
    String kind,
    String subject,
    String before,
    String after,
    String origin)
    implements Serializable {}
