package lv.ikvd.dataload.service.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.ikvd.dataload.service.sheet.SentSheet.Row;
import org.junit.jupiter.api.Test;

/** Tables as others send them, as text and as workbooks. */
class SentSheetTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void textOfAnyKindIsRead() {
    assertThat(SentSheet.read("a;b\r\n\r\n\"c;d\"; e \r\n".getBytes(UTF_8), 10))
        .extracting(Row::number, row -> row.cell(0), row -> row.cell(1), row -> row.cell(2))
        .containsExactly(tuple(1, "a", "b", null), tuple(3, "c;d", "e", null));
    assertThat(SentSheet.read("Ķīlis\tŠūs".getBytes(Charset.forName("windows-1257")), 10).get(0))
        .extracting(Row::cells)
        .isEqualTo(List.of("Ķīlis", "Šūs"));
    assertThat(SentSheet.read("sep=,\na,b".getBytes(UTF_8), 10).get(0).cells())
        .containsExactly("a", "b");
  }

  @Test
  void aWorkbookIsReadByItsCells() throws IOException {
    byte[] book =
        zip(
            "xl/sharedStrings.xml",
            "<sst><si><t>Pavārs</t></si><si><r><t>div</t></r><r><t>daļīgs</t></r></si></sst>",
            SHEET,
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\""
                + " t=\"s\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\"><f>1+1</f><v>44000</v></c><c"
                + " r=\"B4\" t=\"inlineStr\"><is><t>te &amp;"
                + " tur</t></is></c></row></sheetData></worksheet>");

    assertThat(SentSheet.read(book, 10))
        .extracting(Row::number, row -> row.cell(0), row -> row.cell(1), row -> row.cell(2))
        .containsExactly(
            tuple(1, "Pavārs", null, "divdaļīgs"), tuple(4, "44000", "te & tur", null));
  }

  /** Which sheet is the first says the workbook, not the names of its parts. */
  @Test
  void ofSeveralSheetsTheFirstThatIsShownIsRead() throws IOException {
    byte[] book = book("", sheet("<c r=\"A1\"><v>1</v></c>"), sheet("<c r=\"A1\"><v>2</v></c>"));

    assertThat(SentSheet.read(book, 10).get(0).cell(0)).isEqualTo("1");
    refused("SHEET-002", book("<workbookPr date1904=\"1\"/>", sheet(""), sheet("")));
    refused("SHEET-002", zip("xl/workbook.xml", "<workbook/>", SHEET, "<worksheet/>"));
  }

  /** Days and numbers stay as they stand there, rows that are empty count and say nothing. */
  @Test
  void numbersDaysAndEmptyRowsStayAsTheyAre() throws IOException {
    byte[] book =
        zip(
            SHEET,
            "<worksheet><sheetData><row r=\"2\"><c r=\"A2\" s=\"1\"><v>44197</v></c><c"
                + " r=\"B2\"><v>2.5</v></c><c r=\"C2\" t=\"str\"><f>A1</f><v>nē</v></c><c"
                + " r=\"D2\"><f>1/0</f></c><c r=\"E2\" t=\"e\"><v>#REF!</v></c></row><row"
                + " r=\"3\"/><row r=\"4\"><c r=\"A4\"/></row><row r=\"9\"><c r=\"B9\""
                + " t=\"inlineStr\"><is><t>3,5</t><rPh><t>trīs</t></rPh></is></c></row></sheetData></worksheet>");

    assertThat(SentSheet.read(book, 10))
        .extracting(Row::number, row -> row.cell(0), row -> row.cell(1), row -> row.cell(2))
        .containsExactly(tuple(2, "44197", "2.5", "nē"), tuple(9, null, "3,5", null));
    assertThat(SentSheet.read(book, 10).get(0).cell(3)).as("a formula without a value").isNull();
    assertThat(SentSheet.read("3,5;01.02.2024.;\n".getBytes(UTF_8), 10).get(0).cells())
        .containsExactly("3,5", "01.02.2024.", "");
  }

  /** What a file says of itself is not believed before it is bounded. */
  @Test
  void noReferenceOfAFileIsBelieved() throws IOException {
    for (String cell :
        List.of(
            "<c r=\"ZZZZZZ1\"><v>1</v></c>",
            "<c r=\"AZZ1\"><v>1</v></c>",
            "<c r=\"7\"><v>1</v></c>",
            "<c r=\"a-1\"><v>1</v></c>",
            "<c r=\"A1\" t=\"s\"><v>2000000000</v></c>",
            "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
            "<c><v>1</v></c>".repeat(51))) {
      refused("SHEET-002", zip(SHEET, sheet(cell)));
    }
    for (String number : List.of("x", "0", "-1", "99999999999")) {
      refused("SHEET-002", zip(SHEET, sheet("").replace("r=\"1\"", "r=\"" + number + "\"")));
    }
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c"
            + " t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";
    refused("SHEET-002", zip(SHEET, bomb));
    refused("SHEET-002", zip("word/document.xml", "<w/>"));
    refused("SHEET-002", zip(SHEET, "<worksheet><sheetData><row>"));
    refused(
        "SHEET-002",
        zip(
            SHEET,
            "<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>"));
    refused("SHEET-002", zip(SHEET, "x".repeat(21 * 1024 * 1024)));
    refused("SHEET-002", " \r\n;;\r\n".getBytes(UTF_8));
    refused("SHEET-003", "a;\"b".getBytes(UTF_8));
    refused("SHEET-001", "a\nb\nc\nd".getBytes(UTF_8));
  }

  private static void refused(String code, byte[] file) {
    assertThatThrownBy(() -> SentSheet.read(file, 3)).hasMessage(code);
  }

  private static String sheet(String cells) {
    return "<worksheet><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>";
  }

  /** A workbook whose first sheet is hidden, the second stands in the second part. */
  private static byte[] book(String about, String shown, String last) throws IOException {
    return zip(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + about
            + "<sheets><sheet name=\"a\" state=\"hidden\" r:id=\"x\"/><sheet name=\"b\""
            + " r:id=\"y\"/><sheet name=\"c\" r:id=\"z\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"z\" Target=\"worksheets/sheet1.xml\"/><Relationship"
            + " Id=\"y\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>",
        SHEET,
        last,
        "xl/worksheets/sheet2.xml",
        shown);
  }

  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
