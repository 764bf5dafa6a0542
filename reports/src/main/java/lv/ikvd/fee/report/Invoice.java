package lv.ikvd.fee.report;

import static lv.ikvd.document.report.Typography.brief;
import static lv.ikvd.document.report.Typography.inWords;
import static lv.ikvd.document.report.Typography.of;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.ikvd.document.report.Block;
import lv.ikvd.document.report.QrCode;
import lv.ikvd.document.report.Sheet;
import lv.ikvd.document.report.Template;
import lv.ikvd.document.report.Typography;

/** Renders an invoice. One instance serves all threads. */
public final class Invoice {

  static final String TEMPLATE = "reports/fee/invoice.jasper";

  private final Template template = Template.load(TEMPLATE);

  /**
   * Writes the invoice as PDF/A-1a and leaves the stream open; the same text gives the same bytes.
   *
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public void write(InvoiceText text, OutputStream out) {
    template.write(sheet(text), body(text), out);
  }

  static Sheet sheet(InvoiceText text) {
    String number = of(text.number());
    return new Sheet(
        text.authority(),
        "RĒĶINS",
        number,
        text.date(),
        inWords(text.date()),
        of(text.place()),
        of("Par maksājumu " + spaced(text.reference())),
        of(text.authority().name() + " · Rēķins Nr. " + number),
        text.addressee().stream().map(Typography::of).collect(Collectors.joining("\n")),
        List.of(),
        "Rēķins sagatavots elektroniski un ir derīgs bez paraksta. Maksājot norādiet atsauci: pēc"
            + " tās samaksu attiecina uz šo rēķinu.",
        text.verification().toString(),
        new QrCode(
            PaymentCode.of(
                text.authority().name(), text.account(), text.amount(), text.reference())),
        text.duplicate());
  }

  static List<Block> body(InvoiceText text) {
    List<Block> body = new ArrayList<>();
    body.addAll(Block.table(Block.Kind.FACT, "Maksājums", service(text)));
    body.addAll(Block.table(Block.Kind.FACT, "Samaksa", payment(text)));
    return body;
  }

  private static List<String[]> service(InvoiceText text) {
    List<String[]> facts = new ArrayList<>();
    facts.add(fact("Pakalpojums", text.service()));
    facts.add(fact("Tiesiskais pamats", text.ground()));
    if (text.caseNumber() != null) {
      facts.add(fact("Lieta", text.caseNumber()));
    }
    if (text.quantity() > 1) {
      facts.add(fact("Cena un skaits", euro(text.price()) + " × " + text.quantity()));
    }
    facts.add(fact("Summa apmaksai", euro(text.amount())));
    facts.add(fact("Nodoklis", text.vat()));
    return facts;
  }

  private static List<String[]> payment(InvoiceText text) {
    return List.of(
        fact("Saņēmējs", text.authority().name()),
        fact("Reģistrācijas numurs", text.authority().registrationNumber()),
        fact("Konts", spaced(text.account())),
        fact("Maksājuma atsauce", spaced(text.reference())),
        fact("Samaksas termiņš", brief(text.dueOn())));
  }

  private static String[] fact(String label, String value) {
    return new String[] {label, value};
  }

  /** {@code 1 234,50 EUR}. */
  static String euro(BigDecimal amount) {
    String plain = amount.setScale(2).toPlainString().replace('.', ',');
    return plain.replaceAll("(?<=[0-9])(?=([0-9]{3})+,)", "\u00a0") + "\u00a0EUR";
  }

  /** Groups of four that hold together in a line. */
  private static String spaced(String text) {
    return text.replaceAll("(.{4})(?!$)", "$1\u00a0");
  }
}
