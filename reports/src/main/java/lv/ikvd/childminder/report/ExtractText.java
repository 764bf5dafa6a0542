package lv.ikvd.childminder.report;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Required;

/**
 * What the register says of one provider on one day.
 *
 * @param number of the extract itself, not of the entry
 * @param status the register's word for the state on {@code asOn}
 * @param asOn the day whose state is shown
 * @param knownAt the moment up to which the register's records were taken into account
 * @param providerKind natural person, individual merchant, legal person or institution, in the
 *     register's words
 * @param serviceKind full-time or short-time, in the register's words
 * @param attachedPersons names of those who mind the children for the provider; may be empty
 * @param duplicateOf number of the original, on a duplicate; else null
 * @param legalBasis the sentence that names the register and the regulation it is kept under
 */
public record ExtractText(
    Authority authority,
    String place,
    String number,
    LocalDate issuedOn,
    String entryNumber,
    LocalDate registeredOn,
    String status,
    LocalDate asOn,
    Instant knownAt,
    String provider,
    String providerKind,
    String serviceKind,
    List<String> places,
    List<String> attachedPersons,
    List<Change> history,
    String legalBasis,
    URI verification,
    String duplicateOf) {

  /** One change of the entry: when it took effect, what it was, on which ground. */
  public record Change(LocalDate date, String what, String ground) {

    /** All three are required. */
    public Change {
      new Required("ExtractText.Change")
          .value("date", date)
          .value("what", what)
          .value("ground", ground)
          .check();
    }
  }

  /** Throws {@link lv.ikvd.document.report.IncompleteDocumentException} when a value is missing. */
  public ExtractText {
    new Required("ExtractText")
        .value("authority", authority)
        .value("place", place)
        .value("number", number)
        .value("issuedOn", issuedOn)
        .value("entryNumber", entryNumber)
        .value("registeredOn", registeredOn)
        .value("status", status)
        .value("asOn", asOn)
        .value("knownAt", knownAt)
        .value("provider", provider)
        .value("providerKind", providerKind)
        .value("serviceKind", serviceKind)
        .value("places", places)
        .value("history", history)
        .value("legalBasis", legalBasis)
        .value("verification", verification)
        .check();
    places = List.copyOf(places);
    attachedPersons = attachedPersons == null ? List.of() : List.copyOf(attachedPersons);
    history = List.copyOf(history);
  }
}
