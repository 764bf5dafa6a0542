package lv.ikvd.document.report;

import static lv.ikvd.document.report.Typography.brief;
import static lv.ikvd.document.report.Typography.inWords;
import static lv.ikvd.document.report.Typography.of;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Renders a card or certificate that a person gets: one page. One instance serves all threads. */
public final class PersonalDocument {

  private final Template template = Template.load("reports/document/certificate.jasper");

  /**
   * Writes the document as PDF/A-1a and leaves the stream open; the same text gives the same bytes.
   *
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public void write(PersonalDocumentText text, OutputStream out) {
    template.write(sheet(text), body(text), out);
  }

  private static Sheet sheet(PersonalDocumentText text) {
    String number = of(text.number());
    String duplicate =
        text.duplicateOf() == null
            ? ""
            : "Dublikāts dokumentam Nr. %s, izsniegts %s. "
                .formatted(text.duplicateOf(), inWords(text.issuedOn()));
    return new Sheet(
        text.authority(),
        text.title(),
        number,
        text.issuedOn(),
        inWords(text.issuedOn()),
        of(text.place()),
        of(text.person()),
        of(text.authority().name() + " · " + text.noun() + " Nr. " + number),
        null,
        List.of(),
        of(duplicate + text.note()),
        text.verification().toString(),
        new QrCode(text.verification().toString()),
        text.duplicateOf() != null);
  }

  private static List<Block> body(PersonalDocumentText text) {
    String days =
        text.until() == null
            ? brief(text.from())
            : brief(text.from()) + " – " + brief(text.until());
    return Stream.of(
            List.of(Block.paragraphs(text.holder(), List.of(text.person())).get(0)),
            Block.table(Block.Kind.FACT, "", text.facts()),
            Block.table(Block.Kind.EVENT, "", List.<String[]>of(new String[] {text.term(), days})))
        .flatMap(List::stream)
        .toList();
  }
}
