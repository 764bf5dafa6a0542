package lv.ikvd.course.report;

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

/**
 * Renders the certificate (apliecība) of a course by the template of certificates. One instance
 * serves all threads.
 */
public final class CourseCertificate {

  static final String TEMPLATE = "reports/document/certificate.jasper";

  private final Template template = Template.load(TEMPLATE);

  /**
   * Writes the certificate as PDF/A-1a and leaves the stream open; the same text gives the same
   * bytes.
   */
  public void write(CourseCertificateText text, OutputStream out) {
    template.write(sheet(text), body(text), out);
  }

  /** Writes many as one plain PDF for the printer, in their order; the stream stays open. */
  public void writeTogether(List<CourseCertificateText> texts, OutputStream out) {
    template.writeTogether(
        texts.stream().map(text -> new Template.Filling(sheet(text), body(text))).toList(), out);
  }

  static Sheet sheet(CourseCertificateText text) {
    String number = of(text.number());
    String duplicate =
        text.duplicateOf() == null
            ? ""
            : "Dublikāts apliecībai Nr. "
                + text.duplicateOf()
                + ", izsniegts "
                + inWords(text.issuedOn())
                + ". ";
    return new Sheet(
        text.authority(),
        text.heading(),
        number,
        text.issuedOn(),
        inWords(text.issuedOn()),
        of(text.place()),
        of(text.participant()),
        of(text.authority().name() + " · Apliecība Nr. " + number),
        null,
        List.of(),
        of(duplicate + text.note()),
        text.verification().toString(),
        new QrCode(text.verification().toString()),
        text.duplicateOf() != null);
  }

  /** Who, what, when, and in large figures for how many hours. */
  static List<Block> body(CourseCertificateText text) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraphs("Dalībnieks", List.of(text.participant())).get(0));
    blocks.addAll(
        Block.table(
            Block.Kind.ITEM, "", List.<String[]>of(new String[] {text.kind(), text.course()})));
    blocks.addAll(Block.table(Block.Kind.FACT, "", facts(text)));
    blocks.addAll(
        Block.table(
            Block.Kind.EVENT, "", List.<String[]>of(new String[] {"Apguva", hours(text.hours())})));
    return blocks;
  }

  /** Eleven are many, twenty-one end in one. */
  private static String hours(int hours) {
    return hours + (hours % 10 == 1 && hours % 100 != 11 ? " stundu" : " stundas");
  }

  private static List<String[]> facts(CourseCertificateText text) {
    List<String[]> facts = new ArrayList<>();
    if (text.personalCode() != null) {
      facts.add(new String[] {"Personas kods", text.personalCode()});
    }
    facts.add(
        new String[] {
          "Norises laiks",
          text.from().equals(text.to())
              ? brief(text.from())
              : brief(text.from()) + " – " + brief(text.to())
        });
    if (!text.modules().isEmpty()) {
      facts.add(new String[] {"Saturs", String.join("; ", text.modules())});
    }
    return facts;
  }
}
