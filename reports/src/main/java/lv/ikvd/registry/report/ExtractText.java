package lv.ikvd.registry.report;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Required;

/**
 * What a register says of one entry on one day.
 *
 * @param number of the extract itself, not of the entry
 * @param register from which register it is, as it stands below the title
 * @param asOn the day whose state is shown
 * @param knownAt the moment up to which the register's records were taken into account
 * @param facts what stands in the table: the label and the value of each line
 * @param duplicateOf number of the original, on a duplicate; else null
 * @param legalBasis the sentence that names the register and the regulation it is kept under
 */
public record ExtractText(
    Authority authority,
    String place,
    String number,
    LocalDate issuedOn,
    String register,
    LocalDate asOn,
    Instant knownAt,
    List<String[]> facts,
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
        .value("register", register)
        .value("asOn", asOn)
        .value("knownAt", knownAt)
        .value("facts", facts)
        .value("history", history)
        .value("legalBasis", legalBasis)
        .value("verification", verification)
        .check();
    facts = List.copyOf(facts);
    history = List.copyOf(history);
  }
}
