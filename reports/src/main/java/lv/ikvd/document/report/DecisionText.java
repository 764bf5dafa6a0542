package lv.ikvd.document.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * The frozen text of a written administrative act (lēmums), as its signer saw it: all that
 * Administratīvā procesa likums asks of a written act. Texts are plain; each element of a list is a
 * paragraph or a numbered item.
 *
 * @param place in the locative, {@code Rīgā}
 * @param addressee name, and the lines under it
 * @param title begins with {@code Par …}
 * @param facts may be empty with {@code shortForm} alone, like {@code reasoning}
 * @param norms the legal norms applied, one each
 * @param operative what is decided
 * @param contest where, how and until when the act may be contested, as it was signed
 * @param signatures one or more, in the order in which they were given
 * @param note the last line: how the document was signed; what is true of that, the caller knows
 * @param verification public address at which anyone can check the document
 * @param shortForm a wholly favourable act for which the rules allow leaving out facts and
 *     reasoning
 * @param duplicate marks the document as DUBLIKĀTS
 */
public record DecisionText(
    Authority authority,
    String place,
    LocalDate date,
    String number,
    List<String> addressee,
    String title,
    List<String> facts,
    List<String> reasoning,
    List<String> norms,
    List<String> operative,
    List<String> contest,
    List<Signatory> signatures,
    String note,
    URI verification,
    boolean shortForm,
    boolean duplicate) {

  /** Throws {@link IncompleteDocumentException} when a part that the law requires is missing. */
  public DecisionText {
    Required required =
        new Required("DecisionText")
            .value("authority", authority)
            .value("place", place)
            .value("date", date)
            .value("number", number)
            .value("addressee", addressee)
            .value("title", title);
    if (!shortForm) {
      required.value("facts", facts).value("reasoning", reasoning);
    }
    required
        .value("norms", norms)
        .value("operative", operative)
        .value("contest", contest)
        .value("signatures", signatures)
        .value("note", note)
        .value("verification", verification)
        .check();
    addressee = List.copyOf(addressee);
    facts = facts == null ? List.of() : List.copyOf(facts);
    reasoning = reasoning == null ? List.of() : List.copyOf(reasoning);
    norms = List.copyOf(norms);
    operative = List.copyOf(operative);
    contest = List.copyOf(contest);
    signatures = List.copyOf(signatures);
  }
}
