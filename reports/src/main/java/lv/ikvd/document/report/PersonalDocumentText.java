package lv.ikvd.document.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * What a card or a certificate says. No personal code: what proves who holds it is its number.
 *
 * @param title what it is, in capitals
 * @param noun the same in one word
 * @param holder the word above the name
 * @param facts label and value, in the order in which they are printed
 * @param term the words before the days
 * @param until the last day; null where there is none
 * @param note the last line: how the document was signed; what is true of that, the caller knows
 * @param duplicateOf number of the original, on a duplicate; else null
 */
public record PersonalDocumentText(
    Authority authority,
    String place,
    String title,
    String noun,
    String number,
    LocalDate issuedOn,
    String holder,
    String person,
    List<String[]> facts,
    String term,
    LocalDate from,
    LocalDate until,
    String note,
    URI verification,
    String duplicateOf) {

  /** Throws {@link lv.ikvd.document.report.IncompleteDocumentException} when a value is missing. */
  public PersonalDocumentText {
    new Required("PersonalDocumentText")
        .value("authority", authority)
        .value("place", place)
        .value("title", title)
        .value("noun", noun)
        .value("number", number)
        .value("issuedOn", issuedOn)
        .value("holder", holder)
        .value("person", person)
        .value("facts", facts)
        .value("term", term)
        .value("from", from)
        .value("note", note)
        .value("verification", verification)
        .check();
    facts = List.copyOf(facts);
  }
}
