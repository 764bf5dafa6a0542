package lv.ikvd.intake.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeState;

/**
 * The letter by which a returned document was answered.
 *
 * @param number of the letter
 * @param documentId its file; null until it is rendered
 * @param channel by which it goes, the last one where it went again
 * @param noticeId what takes it there; null until it is rendered
 */
public record ReplyRow(
    String number,
    Instant writtenAt,
    String writtenBy,
    Long documentId,
    Channel channel,
    Long noticeId,
    NoticeState state,
    String recipient,
    String destination,
    LocalDate sentOn,
    String failure)
    implements Serializable {

  /** Whether it came back, so that it may go another way. */
  public boolean failed() {
    return state == NoticeState.FAILED;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ReplyRow[number=" + number + ']';
  }
}
