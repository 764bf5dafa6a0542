package lv.ikvd.fee.report;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Required;

/**
 * An invoice. Texts are plain.
 *
 * @param addressee name of the payer, and the lines under it
 * @param service what is paid for
 * @param ground the law by which it is paid
 * @param vat how value added tax stands to the amount, in words
 * @param account IBAN to which it is paid
 * @param reference structured reference, without blanks
 * @param verification public address at which anyone can check the document
 */
public record InvoiceText(
    Authority authority,
    String place,
    LocalDate date,
    String number,
    List<String> addressee,
    String service,
    String ground,
    BigDecimal price,
    int quantity,
    BigDecimal amount,
    String vat,
    String account,
    String reference,
    LocalDate dueOn,
    String caseNumber,
    URI verification,
    boolean duplicate) {

  /** Throws {@link lv.ikvd.document.report.IncompleteDocumentException} when a value is missing. */
  public InvoiceText {
    new Required("InvoiceText")
        .value("authority", authority)
        .value("place", place)
        .value("date", date)
        .value("number", number)
        .value("addressee", addressee)
        .value("service", service)
        .value("ground", ground)
        .value("price", price)
        .value("amount", amount)
        .value("vat", vat)
        .value("account", account)
        .value("reference", reference)
        .value("dueOn", dueOn)
        .value("verification", verification)
        .check();
    addressee = List.copyOf(addressee);
  }
}
