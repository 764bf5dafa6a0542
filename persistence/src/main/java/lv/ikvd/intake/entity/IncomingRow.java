package lv.ikvd.intake.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.IntakeChannel;

/**
 * An incoming document as lists and its page show it.
 *
 * @param version what the next change must name
 * @param signers names of those who signed, in order; null where nobody did
 * @param caseNumber the case that it opened or went to, or null
 * @param acknowledged why it is taken although its signature does not hold, or there is none
 * @param reply what was answered, or noted to be answered, when it was returned
 * @param answer the letter that took the reply to the sender; null where none was sent
 */
public record IncomingRow(
    long id,
    String number,
    long version,
    LocalDate receivedOn,
    IntakeChannel channel,
    Instant recordedAt,
    String recordedBy,
    String name,
    long documentId,
    String mediaType,
    long size,
    IncomingKind kind,
    Verdict verdict,
    String finding,
    Long partyId,
    String partyName,
    String signers,
    IncomingState state,
    Long proceedingId,
    String caseNumber,
    boolean signedByHand,
    String acknowledged,
    String reason,
    String reply,
    ReplyRow answer,
    Instant handledAt,
    String handledBy,
    boolean erased)
    implements Serializable {

  /** Whether nobody has handled it yet. */
  public boolean waits() {
    return state == IncomingState.NEW;
  }

  /** Whether nothing has to be said before it is taken. */
  public boolean holds() {
    return verdict == Verdict.VALID || verdict == Verdict.UNSIGNED && signedByHand;
  }

  /** Whether it may become part of a case as it is. */
  public boolean acceptable() {
    return holds() || acknowledged != null;
  }

  /** Whether it was returned and nobody has sent an answer yet. */
  public boolean unanswered() {
    return state == IncomingState.RETURNED && answer == null && !erased;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "IncomingRow[number=" + number + ']';
  }
}
