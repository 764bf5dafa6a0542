package lv.ikvd.document.report;

import static lv.ikvd.document.report.Typography.inWords;
import static lv.ikvd.document.report.Typography.of;

import java.io.OutputStream;
import java.util.stream.Collectors;

/** Renders a letter. One instance serves all threads. */
public final class LetterDocument {

  static final String TEMPLATE = "reports/document/letter.jasper";

  private final Template template = Template.load(TEMPLATE);

  /**
   * Writes the letter as PDF/A-1a and leaves the stream open; the same text gives the same bytes.
   *
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public void write(LetterText text, OutputStream out) {
    template.write(sheet(text), Block.withLists(text.paragraphs()), out);
  }

  static Sheet sheet(LetterText text) {
    String number = of(text.number());
    return new Sheet(
        text.authority(),
        "VĒSTULE",
        number,
        text.date(),
        inWords(text.date()),
        of(text.place()),
        of(text.title()),
        of(text.authority().name() + " · Vēstule Nr. " + number),
        text.addressee().stream().map(Typography::of).collect(Collectors.joining("\n")),
        text.signatures().stream().map(Signatory::onPaper).toList(),
        of(text.note()),
        text.verification().toString(),
        new QrCode(text.verification().toString()),
        text.duplicate());
  }
}
