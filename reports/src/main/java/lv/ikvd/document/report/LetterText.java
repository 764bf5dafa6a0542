package lv.ikvd.document.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter (vēstule) of the authority to a party. Texts are plain.
 *
 * @param place in the locative, {@code Rīgā}
 * @param addressee name, and the lines under it
 * @param title begins with {@code Par …}
 * @param signatures empty where the system wrote it by itself
 * @param note the last line: how the letter was made
 * @param verification public address at which anyone can check the document
 */
public record LetterText(
    Authority authority,
    String place,
    LocalDate date,
    String number,
    List<String> addressee,
    String title,
    List<String> paragraphs,
    List<Signatory> signatures,
    String note,
    URI verification,
    boolean duplicate) {

  /** Throws {@link IncompleteDocumentException} when something is missing. */
  public LetterText {
    new Required("LetterText")
        .value("authority", authority)
        .value("place", place)
        .value("date", date)
        .value("number", number)
        .value("addressee", addressee)
        .value("title", title)
        .value("paragraphs", paragraphs)
        .value("note", note)
        .value("verification", verification)
        .check();
    addressee = List.copyOf(addressee);
    paragraphs = List.copyOf(paragraphs);
    signatures = List.copyOf(signatures);
  }
}
