package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A decision as signed; {@code content} is the frozen text as JSON, the hash is in hex. */
public record DecisionRow(
    long id,
    String number,
    long proceedingId,
    String proceedingNumber,
    String procedure,
    String kind,
    String ground,
    LocalDate decidedOn,
    Instant decidedAt,
    LocalDate effectiveOn,
    String decidingMode,
    boolean favourable,
    String proposedBy,
    String decidedBy,
    String content,
    String contentSha256)
    implements Serializable {}
