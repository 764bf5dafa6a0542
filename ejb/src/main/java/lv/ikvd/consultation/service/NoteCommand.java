package lv.ikvd.consultation.service;

/**
 * A consultation as somebody types it.
 *
 * @param answerId the version of the answer that was taken over, or null
 * @param personalCode of the person who asked or was asked about, or null
 * @param about number of the case or entry that it was about, or null
 */
public record NoteCommand(
    String topic,
    String channel,
    String asker,
    String question,
    String answer,
    Long answerId,
    String personalCode,
    String about) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "NoteCommand";
  }
}
