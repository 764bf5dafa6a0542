package lv.ikvd.psychologist.service.submission;

import java.io.Serializable;
import lv.ikvd.notice.entity.Channel;

/**
 * A reply to who submitted.
 *
 * @param recipient whom it is for, as a letter and an envelope say it (in the dative)
 */
public record ReplyInput(
    String recipient, Channel channel, String destination, String title, String text)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ReplyInput[channel=" + channel + ']';
  }
}
