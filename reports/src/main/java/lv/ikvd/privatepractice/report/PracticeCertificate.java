package lv.ikvd.privatepractice.report;

import static lv.ikvd.document.report.Typography.brief;
import static lv.ikvd.document.report.Typography.inWords;
import static lv.ikvd.document.report.Typography.of;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.document.report.Block;
import lv.ikvd.document.report.QrCode;
import lv.ikvd.document.report.Sheet;
import lv.ikvd.document.report.Template;

/**
 * Renders the certificate (sertifikāts) of private practice: one page. One instance serves all
 * threads.
 */
public final class PracticeCertificate {

  static final String TEMPLATE = "reports/document/certificate.jasper";

  private static final int MANY = 24;
  private static final char NBSP = '\u00a0';

  private final Template template = Template.load(TEMPLATE);

  /**
   * Writes the certificate as PDF/A-1a and leaves the stream open; the same text gives the same
   * bytes.
   *
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public void write(CertificateText text, OutputStream out) {
    template.write(sheet(text), body(text), out);
  }

  /** Writes many as one plain PDF for the printer, in their order; the stream stays open. */
  public void writeTogether(List<CertificateText> texts, OutputStream out) {
    template.writeTogether(
        texts.stream().map(text -> new Template.Filling(sheet(text), body(text))).toList(), out);
  }

  static Sheet sheet(CertificateText text) {
    String number = of(text.number());
    return new Sheet(
        text.authority(),
        "PEDAGOGA PRIVĀTPRAKSES UZSĀKŠANAS SERTIFIKĀTS",
        number,
        text.issuedOn(),
        inWords(text.issuedOn()),
        of(text.place()),
        of(text.teacher()),
        of(text.authority().name() + " · Sertifikāts Nr. " + number),
        null,
        List.of(),
        of(
            (text.duplicateOf() == null
                    ? ""
                    : "Dublikāts sertifikātam Nr. "
                        + text.duplicateOf()
                        + ", izsniegts "
                        + inWords(text.issuedOn())
                        + ". ")
                + text.note()),
        text.verification().toString(),
        new QrCode(text.verification().toString()),
        text.duplicateOf() != null);
  }

  /**
   * The teacher, the programme, the facts in a table, and in large figures how long it is valid.
   */
  static List<Block> body(CertificateText text) {
    Block teacher = Block.paragraphs("Pedagogs", List.of(text.teacher())).get(0);
    return Stream.of(
            List.of(teacher),
            Block.table(
                Block.Kind.ITEM,
                "",
                List.<String[]>of(new String[] {text.programmeKind(), text.programme()})),
            Block.table(Block.Kind.FACT, "", facts(text)),
            Block.table(
                Block.Kind.EVENT,
                "",
                List.<String[]>of(
                    new String[] {
                      "Sertifikāts derīgs", brief(text.validFrom()) + " – " + brief(text.validTo())
                    })))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String[]> facts(CertificateText text) {
    return List.of(
        new String[] {"Mērķauditorija", text.targetGroup()},
        new String[] {"Tematiskā joma", text.field()},
        new String[] {
          text.places().size() == 1 ? "Prakses vieta" : "Prakses vietas", places(text.places())
        },
        new String[] {"Izsniegšanas pamats", text.decision()},
        new String[] {"Tiesiskais pamats", text.legalBasis()});
  }

  /** Many are abbreviated, so that all stand on the page; a line does not end within a name. */
  private static String places(List<String> places) {
    return places.stream()
        .map(place -> places.size() > MANY ? place.replaceAll(" novads$", " nov.") : place)
        .map(place -> place.replace(' ', NBSP))
        .collect(Collectors.joining(", "));
  }
}
