package lv.ikvd.fee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import lv.ikvd.document.report.Authority;
import lv.ikvd.fee.report.Invoice;
import lv.ikvd.fee.report.InvoiceText;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;

/** The invoice as a document that is issued, rendered and verified. What it says is not public. */
@ApplicationScoped
public class InvoiceKind implements DocumentKind {

  private static final String PLACE = "Rīgā";

  /** Made when the first invoice is rendered; who only asks for a number does not wait for it. */
  private static final class Printer {
    private static final Invoice DOCUMENT = new Invoice();
  }

  @Inject private PublicAddress address;
  @Inject private Clock clock;

  @Override
  public String code() {
    return Invoices.KIND;
  }

  @Override
  public String numberSeries() {
    return "INVOICE";
  }

  @Override
  public void render(IssuedRow document, OutputStream out) {
    InvoiceContent content = InvoiceContent.read(document.content());
    Printer.DOCUMENT.write(
        new InvoiceText(
            Authority.SERVICE,
            PLACE,
            document.issuedOn(),
            document.number(),
            Arrays.asList(content.addressee().split("\n")),
            content.service(),
            content.ground(),
            content.price(),
            content.quantity(),
            content.amount(),
            content.vatWords(),
            content.account(),
            content.reference(),
            content.dueOn(),
            content.caseNumber(),
            address.verification(document.number()),
            document.duplicate()),
        out);
  }

  @Override
  public VerificationRow state(IssuedRow document) {
    return VerificationRow.of(document, Standing.VALID, "fee.invoice.ISSUED", LocalDate.now(clock));
  }
}
