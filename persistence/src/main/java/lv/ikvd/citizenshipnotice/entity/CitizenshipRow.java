package lv.ikvd.citizenshipnotice.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A confirmation as lists and its page show it.
 *
 * @param partyId null once the person is forgotten
 * @param institution as it is called today
 * @param letter number of our letter
 * @param documentId its file; null until it is made
 * @param sentOn when the letter went out; null until then
 */
public record CitizenshipRow(
    long id,
    Long partyId,
    String person,
    long entryId,
    String entryNumber,
    String institution,
    String programme,
    LocalDate from,
    LocalDate until,
    String request,
    long issuedId,
    String letter,
    Long documentId,
    LocalDate sentOn,
    LocalDate notedOn,
    Instant notedAt,
    String notedBy)
    implements Serializable {

  public boolean erased() {
    return partyId == null;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "CitizenshipRow[letter=" + letter + ']';
  }
}
