package lv.ikvd.notice.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice as pages and dispatches see it.
 *
 * @param partyId null where it goes to nobody whom the registers know
 * @param recipient whom it is for, as an envelope says it; null where the party's name does
 * @param explanation how the day of notification was computed, JSON of the computed term
 * @param failure an official's words, or a code of the bundles, perhaps with the server's answer
 *     behind a blank
 * @param repeatsId the notice that this one repeats
 */
public record NoticeRow(
    long id,
    String key,
    String kind,
    NoticeState state,
    Long proceedingId,
    Long decisionId,
    Long partyId,
    String recipient,
    Channel channel,
    String destination,
    String subject,
    String body,
    Long documentId,
    Instant createdAt,
    String createdBy,
    Instant sentAt,
    LocalDate sentOn,
    String sentBy,
    String reference,
    LocalDate deemedOn,
    String explanation,
    String proof,
    LocalDate provenOn,
    Instant failedAt,
    String failure,
    Long repeatsId)
    implements Serializable {

  /** Nothing is left to send. */
  public boolean settled() {
    return sentAt != null || failedAt != null;
  }
}
