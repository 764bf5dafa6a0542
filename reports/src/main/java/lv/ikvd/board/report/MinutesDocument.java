package lv.ikvd.board.report;

import static lv.ikvd.document.report.Typography.inWords;
import static lv.ikvd.document.report.Typography.of;

import java.io.OutputStream;
import java.util.List;
import lv.ikvd.document.report.Block;
import lv.ikvd.document.report.DecisionDocument;
import lv.ikvd.document.report.QrCode;
import lv.ikvd.document.report.Sheet;
import lv.ikvd.document.report.Signatory;
import lv.ikvd.document.report.Template;

/** Renders minutes on the sheet of decisions. One instance serves all threads. */
public final class MinutesDocument {

  private final Template template = Template.load(DecisionDocument.TEMPLATE);

  /**
   * Writes the minutes as PDF/A-1a and leaves the stream open; the same text gives the same bytes.
   *
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public void write(MinutesText text, OutputStream out) {
    template.write(sheet(text), body(text), out);
  }

  static Sheet sheet(MinutesText text) {
    String number = of(text.number());
    return new Sheet(
        text.authority(),
        "PROTOKOLS",
        number,
        text.date(),
        inWords(text.date()),
        of(text.place()),
        of(text.title()),
        of(text.authority().name() + " · Protokols Nr. " + number),
        null,
        text.signatures().stream().map(Signatory::onPaper).toList(),
        of(text.note()),
        text.verification().toString(),
        new QrCode(text.verification().toString()),
        text.duplicate());
  }

  static List<Block> body(MinutesText text) {
    return text.sections().stream()
        .flatMap(
            section ->
                (section.numbered()
                        ? Block.numbered(of(section.heading()), section.texts())
                        : Block.paragraphs(of(section.heading()), section.texts()))
                    .stream())
        .toList();
  }
}
