package lv.ikvd.proceeding.entity.batch;

import java.io.Serializable;
import java.time.Instant;

/** A batch in the list of those that an official ordered. */
public record BatchSummary(
    long id,
    String step,
    Instant createdAt,
    Instant startedAt,
    long cases,
    long done,
    long refused,
    long waiting)
    implements Serializable {}
