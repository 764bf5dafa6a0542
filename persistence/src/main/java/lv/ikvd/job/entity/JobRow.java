package lv.ikvd.job.entity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A job as pages show it. Counts are in the job's own units (rows, cases). */
public record JobRow(
    long id,
    String kind,
    String title,
    JobState state,
    boolean cancelRequested,
    long doneCount,
    Long totalCount,
    long errorCount,
    String createdBy,
    Instant createdAt,
    Instant startedAt,
    Instant finishedAt,
    String failure,
    Long resultDocumentId)
    implements Serializable {

  /** Units per second since the job was first taken, up to its end or to this moment. */
  public Optional<Double> perSecond(Instant now) {
    return elapsed(now)
        .filter(time -> time.toMillis() > 0 && doneCount > 0)
        .map(time -> doneCount * 1000.0 / time.toMillis());
  }

  public Optional<Duration> elapsed(Instant now) {
    return startedAt == null
        ? Optional.empty()
        : Optional.of(Duration.between(startedAt, finishedAt == null ? now : finishedAt));
  }

  /** How long it will still take at the rate so far; empty when there is nothing to judge by. */
  public Optional<Duration> remaining(Instant now) {
    if (state != JobState.RUNNING || totalCount == null) {
      return Optional.empty();
    }
    long left = Math.max(0, totalCount - doneCount);
    return perSecond(now).map(rate -> Duration.ofSeconds(Math.round(Math.ceil(left / rate))));
  }
}
