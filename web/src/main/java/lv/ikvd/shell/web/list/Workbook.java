package lv.ikvd.shell.web.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One sheet in the format of spreadsheets (ECMA-376): head in bold that stays, days as days. */
final class Workbook {

  /** Day 0 of the format, which takes 1900 for a leap year. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final int WIDEST = 60;
  private static final int HEAD = 1;
  private static final int DAY = 2;

  private Workbook() {}

  static void write(OutputStream out, List<String> head, List<List<Object>> rows)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      part(zip, "[Content_Types].xml", types());
      part(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
      part(zip, "xl/workbook.xml", book());
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(
              relation("rId1", "worksheet", "worksheets/sheet1.xml")
                  + relation("rId2", "styles", "styles.xml")));
      part(zip, "xl/styles.xml", styles());
      part(zip, "xl/worksheets/sheet1.xml", sheet(head, rows));
    }
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content;
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String types() {
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + type("/xl/workbook.xml", "sheet.main")
        + type("/xl/styles.xml", "styles")
        + type("/xl/worksheets/sheet1.xml", "worksheet")
        + "</Types>";
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
  }

  private static String relations(String content) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATION, kind, target);
  }

  private static String book() {
    return "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + RELATION
        + "\"><sheets><sheet name=\"IKVIS\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  }

  private static String styles() {
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\\.\"/></numFmts>"
        + "<fonts count=\"2\"><font/><font><b/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf/><xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs>"
        + "</styleSheet>";
  }

  private static String sheet(List<String> head, List<List<Object>> rows) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"").append(MAIN).append("\">");
    xml.append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
        .append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (int i = 0; i < head.size(); i++) {
      xml.append(
          "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
              .formatted(i + 1, width(head, rows, i)));
    }
    xml.append("</cols><sheetData>");
    row(xml, new ArrayList<>(head), HEAD);
    rows.forEach(row -> row(xml, row, 0));
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static int width(List<String> head, List<List<Object>> rows, int column) {
    int longest = head.get(column).length();
    for (List<Object> row : rows) {
      Object value = row.get(column);
      longest = Math.max(longest, value instanceof String text ? text.length() : 11);
    }
    return Math.min(longest + 2, WIDEST);
  }

  private static void row(StringBuilder xml, List<Object> values, int style) {
    xml.append("<row>");
    values.forEach(value -> cell(xml, value, style));
    xml.append("</row>");
  }

  private static void cell(StringBuilder xml, Object value, int style) {
    if (value == null) {
      xml.append("<c/>");
    } else if (value instanceof LocalDate day) {
      long number = ChronoUnit.DAYS.between(EPOCH, day);
      xml.append("<c s=\"").append(DAY).append("\"><v>").append(number).append("</v></c>");
    } else if (value instanceof Number number) {
      xml.append("<c><v>").append(number).append("</v></c>");
    } else {
      xml.append("<c t=\"inlineStr\" s=\"")
          .append(style)
          .append("\"><is><t xml:space=\"preserve\">");
      text(xml, value.toString());
      xml.append("</t></is></c>");
    }
  }

  /** What XML cannot hold is left out. */
  private static void text(StringBuilder xml, String text) {
    text.codePoints()
        .filter(
            c ->
                c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF
                    || c == '\t'
                    || c == '\n')
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.appendCodePoint(c);
              }
            });
  }
}
