package lv.ikvd.course.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Required;

/**
 * What a certificate of completion says.
 *
 * @param personalCode null where the course does not ask for it
 * @param heading of the sheet, of two words at least: of what it is the certificate
 * @param kind course, seminar, conference or club, in words
 * @param modules of the programme; may be empty
 * @param note how the document was signed
 * @param duplicateOf number of the original, on a duplicate; else null
 */
public record CourseCertificateText(
    Authority authority,
    String place,
    String number,
    LocalDate issuedOn,
    String participant,
    String personalCode,
    String heading,
    String kind,
    String course,
    int hours,
    LocalDate from,
    LocalDate to,
    List<String> modules,
    String note,
    URI verification,
    String duplicateOf) {

  /** Throws {@link lv.ikvd.document.report.IncompleteDocumentException} when a value is missing. */
  public CourseCertificateText {
    new Required("CourseCertificateText")
        .value("authority", authority)
        .value("place", place)
        .value("number", number)
        .value("issuedOn", issuedOn)
        .value("participant", participant)
        .value("heading", heading)
        .value("kind", kind)
        .value("course", course)
        .value("from", from)
        .value("to", to)
        .value("note", note)
        .value("verification", verification)
        .check();
    modules = List.copyOf(modules);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "CourseCertificateText[" + number + "]";
  }
}
