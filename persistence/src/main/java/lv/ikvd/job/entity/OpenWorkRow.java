package lv.ikvd.job.entity;

import java.io.Serializable;
import java.time.Instant;

/** Open work as the manager's page lists it. The error names no person. */
public record OpenWorkRow(
    long id,
    String kind,
    WorkState state,
    Long proceedingId,
    Long entryId,
    Instant createdAt,
    Instant notBefore,
    int attempts,
    String lastError)
    implements Serializable {}
