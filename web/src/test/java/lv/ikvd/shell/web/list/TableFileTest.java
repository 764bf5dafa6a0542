package lv.ikvd.shell.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import lv.ikvd.database.entity.CsvCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a list shows, as a file that spreadsheets open. */
class TableFileTest {

  private static final TableFile TABLE =
      new TableFile(
          List.of("Numurs", "Sniedzējs", "Reģistrēts"),
          List.of(
              Arrays.asList("BUP-1", "SIA \"Šķūnis & <dēli>\u0007\"", LocalDate.of(2026, 3, 14)),
              Arrays.asList("=1+1", "a;b", null)));

  @Test
  void isReadAsCsvWithoutFormulas() throws IOException {
    StringWriter out = new StringWriter();
    TABLE.csv(out);
    assertThat(out.toString())
        .startsWith("\uFEFFNumurs;Sniedzējs;Reģistrēts\r\n")
        .contains(";14.03.2026\r\n")
        .contains("'=1+1;\"a;b\";\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "＝1+1",
        "-"
      })
  void aFormulaStaysTextInCsvAndWorkbook(String hostile) throws Exception {
    TableFile table = new TableFile(List.of("Nosaukums"), List.of(List.of(hostile)));
    StringWriter out = new StringWriter();
    table.csv(out);

    try (CSVParser read =
        CSVParser.parse(
            out.toString().substring(1), CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
      assertThat(read.getRecords().get(1).get(0)).isEqualTo("'" + hostile);
    }
    NodeList cells = parts(table).get("xl/worksheets/sheet1.xml").getElementsByTagName("c");
    assertThat(((Element) cells.item(1)).getAttribute("t")).isEqualTo("inlineStr");
    assertThat(((Element) cells.item(1)).getElementsByTagName("f").getLength()).isZero();
    assertThat(cells.item(1).getTextContent().strip()).isEqualTo(hostile.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"+371 67000000", "-5", "a=1", "SIA \"-\""})
  void whatIsNoFormulaStaysAsItIs(String text) {
    assertThat(CsvCell.harmless(text)).isEqualTo(text);
  }

  @Test
  void isAWorkbookWithDaysAndTexts() throws Exception {
    Map<String, Document> parts = parts(TABLE);
    assertThat(parts.keySet())
        .contains("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml");
    NodeList cells = parts.get("xl/worksheets/sheet1.xml").getElementsByTagName("c");
    assertThat(cells.getLength()).isEqualTo(9);
    assertThat(cells.item(4).getTextContent()).isEqualTo("SIA \"Šķūnis & <dēli>\"");
    assertThat(cells.item(5).getTextContent()).as("days since 1900").isEqualTo("46095");
    assertThat(cells.item(6).getTextContent()).isEqualTo("=1+1");
    assertThat(cells.item(6).getFirstChild().getNodeName())
        .as("a text, computed never")
        .isEqualTo("is");
    assertThat(cells.item(8).getTextContent()).isEmpty();
  }

  private static Map<String, Document> parts(TableFile table)
      throws IOException, ParserConfigurationException, SAXException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.workbook(out);
    Map<String, Document> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(
            entry.getName(),
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(zip.readAllBytes())));
      }
    }
    return parts;
  }
}
