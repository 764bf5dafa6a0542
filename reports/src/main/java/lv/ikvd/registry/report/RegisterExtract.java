package lv.ikvd.registry.report;

import static lv.ikvd.document.report.Typography.brief;
import static lv.ikvd.document.report.Typography.inWords;
import static lv.ikvd.document.report.Typography.of;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.document.report.Block;
import lv.ikvd.document.report.QrCode;
import lv.ikvd.document.report.Sheet;
import lv.ikvd.document.report.Template;

/** Renders an extract (izziņa) from a register. One instance serves all threads. */
public final class RegisterExtract {

  static final String TEMPLATE = "reports/registry/extract.jasper";

  private final Template template = Template.load(TEMPLATE);

  /**
   * Writes the extract as PDF/A-1a and leaves the stream open; the same text gives the same bytes.
   *
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public void write(ExtractText text, OutputStream out) {
    template.write(sheet(text), body(text), out);
  }

  static Sheet sheet(ExtractText text) {
    String number = of(text.number());
    return new Sheet(
        text.authority(),
        "IZZIŅA",
        number,
        text.issuedOn(),
        inWords(text.issuedOn()),
        of(text.place()),
        text.register(),
        of(text.authority().name() + " · Izziņa Nr. " + number),
        null,
        List.of(),
        of(
            "Izziņa rāda reģistra ierakstu, kāds tas bija spēkā "
                + inWords(text.asOn())
                + ", pēc ziņām, kas reģistrā bija "
                + inWords(text.knownAt())
                + "."
                + (text.duplicateOf() == null
                    ? ""
                    : " Dublikāts izziņai Nr. " + text.duplicateOf() + ".")),
        text.verification().toString(),
        new QrCode(text.verification().toString()),
        text.duplicateOf() != null);
  }

  static List<Block> body(ExtractText text) {
    List<Block> body = new ArrayList<>();
    body.addAll(Block.paragraphs("", List.of(text.legalBasis())));
    body.addAll(Block.table(Block.Kind.FACT, "Ieraksts " + inWords(text.asOn()), text.facts()));
    body.addAll(
        Block.table(
            Block.Kind.EVENT,
            "Ieraksta izmaiņas",
            text.history().stream()
                .map(c -> new String[] {brief(c.date()), c.what(), c.ground()})
                .toList()));
    return body;
  }
}
