package lv.ikvd.document.report;

import java.time.LocalDate;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;

/**
 * What stands on a document outside its body, ready to print. Templates read it as parameter {@code
 * sheet}; public because the compiled expressions are classes of their own.
 *
 * @param kind what the document is, in capitals as it stands on the paper
 * @param number null where the document has none
 * @param runningHead the line on top of the second and later pages
 * @param addressee lines, or null for a document to whom it may concern
 * @param signatures empty where no person signs
 * @param note the last line: how the document is signed or issued
 * @param duplicate true for a duplicate of a document already issued
 */
public record Sheet(
    Authority authority,
    String kind,
    String number,
    LocalDate issuedOn,
    String date,
    String place,
    String title,
    String runningHead,
    String addressee,
    List<Signatory> signatures,
    String note,
    String verification,
    Renderable code,
    boolean duplicate) {

  /** The title in the document's properties, which a reader's window and a screen reader show. */
  String documentTitle() {
    String whole =
        kind
            + (number == null ? "" : " Nr. " + number)
            + ". "
            + title
            + (duplicate ? " (dublikāts)" : "");
    return whole.replace(Typography.HOLDING, '-');
  }
}
