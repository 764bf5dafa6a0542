package lv.ikvd.programmelicence.report;

import static lv.ikvd.document.report.Typography.brief;
import static lv.ikvd.document.report.Typography.inWords;
import static lv.ikvd.document.report.Typography.of;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.document.report.Block;
import lv.ikvd.document.report.QrCode;
import lv.ikvd.document.report.Sheet;
import lv.ikvd.document.report.Template;

/** Renders the licence of a programme: one page. One instance serves all threads. */
public final class LicenceDocument {

  private final Template template = Template.load("reports/document/certificate.jasper");

  /**
   * Writes the licence as PDF/A-1a and leaves the stream open; the same text gives the same bytes.
   *
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public void write(LicenceText text, OutputStream out) {
    template.write(sheet(text), body(text), out);
  }

  private static Sheet sheet(LicenceText text) {
    String number = of(text.number());
    String duplicate =
        text.duplicateOf() == null
            ? ""
            : "Dublikāts licencei Nr. %s, izsniegts %s. "
                .formatted(text.duplicateOf(), inWords(text.issuedOn()));
    return new Sheet(
        text.authority(),
        "IZGLĪTĪBAS PROGRAMMAS LICENCE",
        number,
        text.issuedOn(),
        inWords(text.issuedOn()),
        of(text.place()),
        of(text.institution()),
        of(text.authority().name() + " · Licence Nr. " + number),
        null,
        List.of(),
        of(duplicate + text.note()),
        text.verification().toString(),
        new QrCode(text.verification().toString()),
        text.duplicateOf() != null);
  }

  private static List<Block> body(LicenceText text) {
    return Stream.of(
            List.of(Block.paragraphs("Izglītības iestāde", List.of(text.institution())).get(0)),
            Block.table(
                Block.Kind.ITEM,
                "",
                List.<String[]>of(new String[] {"Izglītības programma", text.programme()})),
            Block.table(Block.Kind.FACT, "", facts(text)),
            Block.table(
                Block.Kind.EVENT,
                "",
                List.<String[]>of(new String[] {"Licence spēkā no", brief(text.validFrom())})))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String[]> facts(LicenceText text) {
    String[] start = {"Programma jāsāk līdz", brief(text.startsBy())};
    return Stream.concat(text.facts().stream(), Stream.<String[]>of(start)).toList();
  }
}
