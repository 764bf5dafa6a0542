package lv.ikvd.document.report;

import java.time.LocalDate;
import net.sf.jasperreports.renderers.Renderable;

/**
 * What stands on a document outside its body, ready to print. Templates read it as parameter {@code
 * sheet}; public because the compiled expressions are classes of their own.
 *
 * @param kind what the document is, in capitals as it stands on the paper
 * @param runningHead the line on top of the second and later pages
 * @param addressee lines, or null for a document to whom it may concern
 * @param contestWhere where an act may be contested, or null for a document that is no act
 * @param contestUntil the term for that, or null
 * @param position the signer's positions, or null where no person signs
 * @param signer the signer's name, or null
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
    String contestWhere,
    String contestUntil,
    String position,
    String signer,
    String note,
    String verification,
    Renderable code,
    boolean duplicate) {

  /** The title in the document's properties, which a reader's window and a screen reader show. */
  String documentTitle() {
    return kind + " Nr. " + number + ". " + title + (duplicate ? " (dublikāts)" : "");
  }
}
