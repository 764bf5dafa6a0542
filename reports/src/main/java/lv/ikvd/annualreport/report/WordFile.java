package lv.ikvd.annualreport.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import lv.ikvd.statistics.report.ChartText;

/** The package of a text document (ECMA-376): parts, how they name each other, styles, pictures. */
final class WordFile {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Dots of a picture for each point of the paper. */
  private static final int SHARP = 3;

  private final List<byte[]> pictures = new ArrayList<>();

  /** Keeps a picture; the relation by which the text names it. */
  String picture(ChartText chart) throws IOException {
    pictures.add(drawn(chart));
    return "picture" + pictures.size();
  }

  void write(String body, String title, LocalDate madeOn, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    part(zip, madeOn, "[Content_Types].xml", types());
    part(
        zip,
        madeOn,
        "_rels/.rels",
        relations(
            relation("document", OFFICE + "/officeDocument", "word/document.xml")
                + relation(
                    "core",
                    PACKAGE + "relationships/metadata/core-properties",
                    "docProps/core.xml")));
    part(
        zip,
        madeOn,
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\""
            + PACKAGE
            + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
            + escaped(title)
            + "</dc:title><dc:language>lv</dc:language></cp:coreProperties>");
    part(zip, madeOn, "word/document.xml", body);
    part(zip, madeOn, "word/styles.xml", styles());
    StringBuilder relations =
        new StringBuilder(relation("styles", OFFICE + "/styles", "styles.xml"));
    for (int i = 1; i <= pictures.size(); i++) {
      relations.append(relation("picture" + i, OFFICE + "/image", "media/picture" + i + ".png"));
    }
    part(zip, madeOn, "word/_rels/document.xml.rels", relations(relations.toString()));
    for (int i = 0; i < pictures.size(); i++) {
      bytes(zip, madeOn, "word/media/picture" + (i + 1) + ".png", pictures.get(i));
    }
    zip.finish();
  }

  private static void part(ZipOutputStream zip, LocalDate madeOn, String name, String content)
      throws IOException {
    String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content;
    bytes(zip, madeOn, name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** With the day of the document, so that the same text is the same file. */
  private static void bytes(ZipOutputStream zip, LocalDate madeOn, String name, byte[] content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(madeOn.atStartOfDay());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static String types() {
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
        + override("/word/document.xml", WORD + "document.main+xml")
        + override("/word/styles.xml", WORD + "styles+xml")
        + override(
            "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relations(String content) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static String styles() {
    return "<w:styles xmlns:w=\""
        + MAIN
        + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"21\"/>"
        + "<w:lang w:val=\"lv-LV\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"80\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + style(
            "Heading1", "heading 1", "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"36\"/>")
        + style(
            "Heading2",
            "heading 2",
            "<w:keepNext/><w:spacing w:before=\"320\" w:after=\"100\"/><w:outlineLvl w:val=\"1\"/>",
            "<w:b/><w:sz w:val=\"24\"/>")
        + style("Caption", "caption", "<w:keepNext/><w:spacing w:before=\"160\"/>", "<w:b/>")
        + style("Cell", "Table cell", "<w:spacing w:before=\"40\" w:after=\"40\"/>", "")
        + style(
            "Note",
            "Note",
            "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"6\" w:color=\"8C1D2F\"/></w:pBdr><w:spacing w:before=\"120\"/><w:ind w:left=\"160\"/>",
            "<w:sz w:val=\"19\"/>")
        + "</w:styles>";
  }

  private static String style(String id, String name, String paragraph, String run) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>"
        .formatted(id, name, paragraph, run);
  }

  private static byte[] drawn(ChartText chart) throws IOException {
    int height = BarChart.height(chart.bars().size());
    BufferedImage image =
        new BufferedImage(BarChart.WIDTH * SHARP, height * SHARP, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = image.createGraphics();
    paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, image.getWidth(), image.getHeight());
    new BarChart(chart)
        .render(null, paper, new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()));
    paper.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  /** Text as XML has it; characters that XML cannot have are left out. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(c -> c >= ' ' || c == '\n' || c == '\t')
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
