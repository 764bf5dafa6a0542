package lv.ikvd.intake.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.entity.IntakeChannel;

/**
 * A document that was received, its content stored.
 *
 * @param finding code of why the verdict is what it is, or null
 * @param partyId the sender, where one of the signers is known
 */
public record NewIncoming(
    String number,
    LocalDate receivedOn,
    IntakeChannel channel,
    Instant recordedAt,
    long recordedBy,
    String name,
    long documentId,
    IncomingKind kind,
    Verdict verdict,
    String finding,
    Long partyId,
    List<NewFile> files,
    List<NewSignature> signatures) {

  /** A file of it; without a document where nobody may open it here. */
  public record NewFile(String name, String mediaType, long size, Long documentId) {}

  /** A signature; the code only of a signer who is no party yet. */
  public record NewSignature(
      String signer,
      String givenName,
      String familyName,
      String code,
      Long partyId,
      Instant signedAt,
      String level,
      Verdict verdict,
      String finding) {

    /** Personal data stay out of logs. */
    @Override
    public String toString() {
      return "NewSignature";
    }
  }

  @Override
  public String toString() {
    return "NewIncoming[number=" + number + ']';
  }
}
