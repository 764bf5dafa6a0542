package lv.ikvd.psychologist.entity.submission;

import java.io.Serializable;
import lv.ikvd.notice.entity.Channel;

/**
 * Who submitted, and how a reply gets there.
 *
 * @param name as an envelope says it
 * @param partyId null where the registers do not know the submitter
 * @param replyBy null, as {@code destination}, while nobody has said it
 */
public record Submitter(
    SubmitterKind kind, String name, Long partyId, Channel replyBy, String destination)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Submitter[kind=" + kind + ']';
  }
}
