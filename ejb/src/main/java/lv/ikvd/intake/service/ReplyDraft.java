package lv.ikvd.intake.service;

import java.io.Serializable;
import lv.ikvd.notice.entity.Channel;

/**
 * An answer to the sender of a document that is returned.
 *
 * @param recipient whom it is for, as a letter and an envelope say it (in the dative)
 * @param destination the address of that channel
 */
public record ReplyDraft(String text, String recipient, Channel channel, String destination)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ReplyDraft[channel=" + channel + ']';
  }
}
