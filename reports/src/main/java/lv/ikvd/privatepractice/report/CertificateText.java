package lv.ikvd.privatepractice.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Required;

/**
 * What a certificate says. No personal code: what proves who holds it is its number.
 *
 * @param programmeKind interest or adult non-formal education, in the register's words
 * @param places administrative territories, in the order in which they are printed
 * @param decision the sentence part that names the decision, its day and who decided
 * @param validTo the last day
 * @param note the last line: how the document was signed; what is true of that, the caller knows
 * @param duplicateOf number of the original, on a duplicate; else null
 */
public record CertificateText(
    Authority authority,
    String place,
    String number,
    LocalDate issuedOn,
    String teacher,
    String programmeKind,
    String programme,
    String targetGroup,
    String field,
    List<String> places,
    String decision,
    LocalDate validFrom,
    LocalDate validTo,
    String legalBasis,
    String note,
    URI verification,
    String duplicateOf) {

  /** Throws {@link lv.ikvd.document.report.IncompleteDocumentException} when a value is missing. */
  public CertificateText {
    new Required("CertificateText")
        .value("authority", authority)
        .value("place", place)
        .value("number", number)
        .value("issuedOn", issuedOn)
        .value("teacher", teacher)
        .value("programmeKind", programmeKind)
        .value("programme", programme)
        .value("targetGroup", targetGroup)
        .value("field", field)
        .value("places", places)
        .value("decision", decision)
        .value("validFrom", validFrom)
        .value("validTo", validTo)
        .value("legalBasis", legalBasis)
        .value("note", note)
        .value("verification", verification)
        .check();
    places = List.copyOf(places);
  }
}
