package lv.ikvd.programmelicence.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Required;

/**
 * What a licence says. No personal data.
 *
 * @param number of the document; of an amended licence with what tells it from the first
 * @param institution name and number
 * @param facts label and value, in the order in which they are printed
 * @param validFrom the day from which it is in force
 * @param startsBy the day by which the programme has to have started
 * @param note the last line: how the document was signed; what is true of that, the caller knows
 * @param duplicateOf number of the original, on a duplicate; else null
 */
public record LicenceText(
    Authority authority,
    String place,
    String number,
    LocalDate issuedOn,
    String institution,
    String programme,
    List<String[]> facts,
    LocalDate validFrom,
    LocalDate startsBy,
    String note,
    URI verification,
    String duplicateOf) {

  /** Throws {@link lv.ikvd.document.report.IncompleteDocumentException} when a value is missing. */
  public LicenceText {
    new Required("LicenceText")
        .value("authority", authority)
        .value("place", place)
        .value("number", number)
        .value("issuedOn", issuedOn)
        .value("institution", institution)
        .value("programme", programme)
        .value("facts", facts)
        .value("validFrom", validFrom)
        .value("startsBy", startsBy)
        .value("note", note)
        .value("verification", verification)
        .check();
    facts = List.copyOf(facts);
  }
}
