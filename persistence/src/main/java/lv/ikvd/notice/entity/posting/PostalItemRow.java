package lv.ikvd.notice.entity.posting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.notice.entity.Channel;

/**
 * A letter in a batch.
 *
 * @param partyId null where it goes to nobody whom the registers know
 * @param recipient whom it is for: as the notice names it, else the party's name
 * @param destination its address, or name and address of a representative
 * @param body what it says, with what only the recipient may see
 * @param documentId the letter itself; null where the notice says all
 * @param repeated whether it follows one that did not arrive: the letter itself was written to
 *     where that one went
 * @param reference number of a registered item
 * @param sentOn the day on which it left, by whatever way
 */
public record PostalItemRow(
    int ordinal,
    long noticeId,
    Long partyId,
    String recipient,
    String destination,
    Channel channel,
    String subject,
    String body,
    Long documentId,
    boolean repeated,
    Instant createdAt,
    String reference,
    LocalDate sentOn,
    LocalDate deemedOn)
    implements Serializable {

  public boolean isRegistered() {
    return channel == Channel.REGISTERED_POST;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "PostalItemRow[noticeId=" + noticeId + ']';
  }
}
