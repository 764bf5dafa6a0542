package lv.ikvd.proceeding.entity.batch;

import java.io.Serializable;
import java.time.Instant;

/**
 * A batch as it was ordered.
 *
 * @param accountId who orders, and in whose name each case is worked on
 * @param step code of the step; null until one was previewed
 * @param startedAt null while nothing is ordered
 * @param jobId the job that did or does it last; null if it was done at once
 */
public record BatchRow(
    long id,
    long accountId,
    Instant createdAt,
    String step,
    BatchInput input,
    Instant startedAt,
    Long jobId)
    implements Serializable {}
