package lv.ikvd.consultation.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A consultation that was given.
 *
 * @param topic code of the list CONSULTATION_TOPIC; {@code channel} and {@code asker} likewise
 * @param answerId the version of the answer that was taken over, or null
 * @param partyId the person who asked or who was asked about, where somebody said so
 * @param caseNumber number of the case that it was about, or null
 * @param entryNumber number of the entry that it was about, or null
 * @param erased whether its words were deleted; it is still counted
 */
public record NoteRow(
    long id,
    String topic,
    String channel,
    String asker,
    String question,
    String answer,
    Long answerId,
    Long partyId,
    String partyName,
    Long proceedingId,
    String caseNumber,
    String entryNumber,
    String entryRegister,
    Instant notedAt,
    String notedBy,
    boolean erased)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "NoteRow[id=" + id + ']';
  }
}
