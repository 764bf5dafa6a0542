package lv.ikvd.course.entity.message;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message to participants as it stands.
 *
 * @param course its number
 * @param day ordinal of the day that it is about; null for the whole course
 * @param all whom it is for
 * @param sent to whom it went out
 * @param failed where it could not be delivered
 */
public record MessageRow(
    long id,
    String course,
    MessageKind kind,
    Integer day,
    String subject,
    String body,
    Instant createdAt,
    String createdBy,
    Long jobId,
    int all,
    int sent,
    int failed)
    implements Serializable {}
