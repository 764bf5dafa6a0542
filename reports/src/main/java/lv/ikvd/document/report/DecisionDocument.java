package lv.ikvd.document.report;

import static lv.ikvd.document.report.Typography.inWords;
import static lv.ikvd.document.report.Typography.of;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Renders a written administrative act. One instance serves all threads. */
public final class DecisionDocument {

  /** The sheet of decisions, which letters and minutes are written on too. */
  public static final String TEMPLATE = "reports/document/decision.jasper";

  private final Template template = Template.load(TEMPLATE);

  /**
   * Writes the act as PDF/A-1a and leaves the stream open; the same text gives the same bytes.
   *
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public void write(DecisionText text, OutputStream out) {
    template.write(sheet(text), body(text), out);
  }

  static Sheet sheet(DecisionText text) {
    String number = of(text.number());
    return new Sheet(
        text.authority(),
        "LĒMUMS",
        number,
        text.date(),
        inWords(text.date()),
        of(text.place()),
        of(text.title()),
        of(text.authority().name() + " · Lēmums Nr. " + number),
        lines(text.addressee()),
        text.signatures().stream().map(Signatory::onPaper).toList(),
        of(text.note()),
        text.verification().toString(),
        new QrCode(text.verification().toString()),
        text.duplicate());
  }

  static List<Block> body(DecisionText text) {
    List<Block> body = new ArrayList<>();
    body.addAll(Block.paragraphs("Konstatētie fakti", text.facts()));
    body.addAll(Block.paragraphs("Pamatojums", text.reasoning()));
    body.addAll(Block.numbered("Piemērotās tiesību normas", text.norms()));
    body.addAll(Block.numbered("Nolemts", text.operative()));
    body.addAll(Block.paragraphs("Apstrīdēšanas kārtība", text.contest()));
    return body;
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(Typography::of).collect(Collectors.joining("\n"));
  }
}
