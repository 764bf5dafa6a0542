package lv.ikvd.intake.entity;

import java.time.Instant;

/**
 * What becomes of an incoming document.
 *
 * @param proceedingId the case, or null when it is returned
 * @param reason why it is returned, and {@code reply} what is answered
 */
public record Handled(
    IncomingState state,
    Long proceedingId,
    String reason,
    String reply,
    Instant at,
    long accountId) {}
