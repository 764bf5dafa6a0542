package lv.ikvd.annualreport.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.annualreport.report.ReportText.Row;
import lv.ikvd.annualreport.report.ReportText.Section;
import lv.ikvd.document.report.Authority;
import lv.ikvd.statistics.report.ChartText;

/**
 * The report as a text document that can be worked on: headings, tables whose head is repeated on
 * each page, pictures with their words.
 */
final class WordReport {

  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String ART = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Width of the text on A4 in twentieths of a point. */
  private static final int WIDTH = 9060;

  private static final int NARROWEST = 780;
  private static final int NARROW = 1040;
  private static final int WIDE = 1740;

  /** Units of drawings for each point of paper. */
  private static final int EMU = 12_700;

  private final WordFile file = new WordFile();
  private final StringBuilder body = new StringBuilder(16_384);
  private int pictures;

  private WordReport() {}

  static void write(ReportText text, OutputStream out) throws IOException {
    new WordReport().document(text, out);
  }

  private void document(ReportText text, OutputStream out) throws IOException {
    body.append(
        "<w:document xmlns:w=\"%s\" xmlns:r=\"%s\" xmlns:wp=\"%s\" xmlns:a=\"%s\" xmlns:pic=\"%s\"><w:body>"
            .formatted(WordFile.MAIN, RELATION, DRAWING, ART, PICTURE));
    paragraph("Normal", Authority.SERVICE.name());
    paragraph("Heading1", text.title());
    paragraph("Normal", text.lead());
    for (Section section : text.sections()) {
      section(section);
    }
    body.append(
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1140\""
            + " w:bottom=\"1134\" w:left=\"1706\" w:header=\"709\" w:footer=\"709\""
            + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    file.write(body.toString(), text.title(), text.madeOn(), out);
  }

  private void section(Section section) throws IOException {
    paragraph("Heading2", section.title());
    section.lead().forEach(line -> paragraph("Normal", line));
    table(section);
    if (section.chart() != null) {
      picture(section.chart());
    }
    section
        .notes()
        .forEach(
            note -> {
              body.append("<w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr>");
              run(note.title() + ". ", true);
              run(note.text(), false);
              body.append("</w:p>");
            });
  }

  private void table(Section section) {
    int columns = section.rows().get(0).cells().size();
    int each = columns > 5 ? NARROWEST : columns > 3 ? NARROW : WIDE;
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
        .append(WIDTH)
        .append("\" w:type=\"dxa\"/><w:tblBorders>");
    for (String side : List.of("top", "bottom", "insideH")) {
      body.append(
          "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B9B9B9\"/>".formatted(side));
    }
    body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    int first = WIDTH - columns * each;
    body.append("<w:gridCol w:w=\"").append(first).append("\"/>");
    body.append("<w:gridCol w:w=\"%d\"/>".formatted(each).repeat(columns));
    body.append("</w:tblGrid>");
    if (!section.head().isEmpty()) {
      row("<w:cantSplit/><w:tblHeader/>", section.head(), first, each, true);
    }
    for (Row row : section.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.label()));
      cells.addAll(row.cells());
      row("<w:cantSplit/>", cells, first, each, row.total());
    }
    body.append("</w:tbl>");
  }

  private void row(String properties, List<String> cells, int first, int each, boolean bold) {
    body.append("<w:tr><w:trPr>").append(properties).append("</w:trPr>");
    for (int i = 0; i < cells.size(); i++) {
      body.append(
          "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/>%s</w:pPr>"
              .formatted(i == 0 ? first : each, i == 0 ? "" : "<w:jc w:val=\"right\"/>"));
      run(cells.get(i), bold);
      body.append("</w:p></w:tc>");
    }
    body.append("</w:tr>");
  }

  private void paragraph(String style, String text) {
    body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
    run(text, false);
    body.append("</w:p>");
  }

  private void run(String text, boolean bold) {
    body.append("<w:r>")
        .append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
        .append("<w:t xml:space=\"preserve\">")
        .append(WordFile.escaped(text))
        .append("</w:t></w:r>");
  }

  private void picture(ChartText chart) throws IOException {
    paragraph("Caption", chart.title());
    long width = (long) BarChart.WIDTH * EMU;
    long height = (long) BarChart.height(chart.bars().size()) * EMU;
    int id = ++pictures;
    String words = WordFile.escaped(chart.title() + ". " + chart.alternative());
    body.append(
        """
        <w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/>\
        <wp:docPr id="%3$d" name="picture%3$d" descr="%4$s"/><a:graphic><a:graphicData uri="%5$s"><pic:pic><pic:nvPicPr>\
        <pic:cNvPr id="%3$d" name="picture%3$d.png" descr="%4$s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
        <a:blip r:embed="%6$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
        <a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
        </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>\
        """
            .formatted(width, height, id, words, PICTURE, file.picture(chart)));
  }
}
