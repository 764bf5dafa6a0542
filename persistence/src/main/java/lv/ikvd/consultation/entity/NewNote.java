package lv.ikvd.consultation.entity;

import java.time.Instant;
import java.time.LocalDate;

/** A consultation to be noted, with whom and what it was about already found. */
public record NewNote(
    String topic,
    String channel,
    String asker,
    String question,
    String answer,
    Long answerId,
    Long partyId,
    Subject subject,
    LocalDate on,
    Instant at,
    long notedBy) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "NewNote";
  }
}
