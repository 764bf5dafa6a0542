package lv.ikvd.annualreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import lv.ikvd.annualreport.report.ReportText.Note;
import lv.ikvd.annualreport.report.ReportText.Row;
import lv.ikvd.annualreport.report.ReportText.Section;
import lv.ikvd.document.report.IncompleteDocumentException;
import lv.ikvd.document.report.Pdf;
import lv.ikvd.statistics.report.ChartText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class AnnualReportDocumentTest {

  private static final AnnualReportDocument DOCUMENT = new AnnualReportDocument();

  private static final List<String> FIELDS =
      List.of(
          "Valodu programmas",
          "Runas attīstības un valodas korekcijas programmas",
          "Mākslas programmas",
          "Mūzikas programmas",
          "Dejas programmas",
          "Sporta programmas",
          "Dabaszinību programmas",
          "Pirmsskolas programmas",
          "Tiesību zinātnes",
          "Cits");

  @Test
  void isArchivalAndLooksAsItShould() {
    Pdf pdf = Pdf.of(out -> DOCUMENT.write(report(), out)).isArchival().looksLike("annual-report");

    assertThat(pdf.flat())
        .contains("2020. gada publiskais pārskats")
        .contains("Izsniegti no jauna Pagarināti Kopā Izsniegti atkārtoti Atteikumi")
        .contains("Iespiests 431, reģistrā 378")
        .contains("Tiesību zinātnes - - 1 1 2")
        .contains("1. lpp. no");
  }

  @Test
  void sevenYearsFitOnThePaper() {
    Section years =
        new Section(
            "11. tabula",
            List.of(),
            List.of("Kvalifikācija", "2014", "2015", "2016", "2017", "2018", "2019", "2020"),
            List.of(
                new Row("Pavārs (2, 3)", List.of("33", "13", "40", "26", "60", "23", "32"), false),
                new Row("Kopā:", List.of("643", "940", "1453", "1228", "982", "484", "337"), true)),
            List.of(),
            null);
    ReportText text = new ReportText("2020", "T", "L", LocalDate.EPOCH, List.of(years));

    assertThat(Pdf.of(out -> DOCUMENT.write(text, out)).isArchival().flat())
        .contains("Kvalifikācija 2014 2015 2016 2017 2018 2019 2020")
        .contains("Pavārs (2, 3) 33 13 40 26 60 23 32");
  }

  @Test
  void theSameTextGivesTheSameBytes() {
    assertThat(Pdf.of(out -> DOCUMENT.write(report(), out)).bytes())
        .isEqualTo(Pdf.of(out -> DOCUMENT.write(report(), out)).bytes());
  }

  @Test
  void theTextDocumentHasHeadingsTablesAndPicturesWithWords() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DOCUMENT.writeText(report(), out);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    DOCUMENT.writeText(report(), again);

    assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
    Map<String, byte[]> parts = unzip(out.toByteArray());
    assertThat(parts)
        .containsOnlyKeys(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/media/picture1.png",
            "word/styles.xml");
    Document document = xml(parts.get("word/document.xml"));
    assertThat(texts(document, "w:tbl")).hasSize(6);
    assertThat(texts(document, "w:tblHeader")).hasSize(4);
    assertThat(texts(document, "w:tr"))
        .contains(
            "Tiesību zinātnes--112", "Kopā378303260410329", "Tematiskā joma20162017201820192020");
    assertThat(document.getElementsByTagName("wp:docPr").item(0).getAttributes())
        .satisfies(
            attributes ->
                assertThat(attributes.getNamedItem("descr").getNodeValue())
                    .contains("Visvairāk: mūzika."));
    assertThat(new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
        .contains("media/picture1.png");
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (!part.getKey().endsWith(".png")) {
        assertThat(xml(part.getValue()).getDocumentElement()).as(part.getKey()).isNotNull();
      }
    }
    assertThat(
            ImageIO.read(new ByteArrayInputStream(parts.get("word/media/picture1.png"))).getWidth())
        .isGreaterThan(1000);
  }

  @Test
  void hostileWordsAreText() throws Exception {
    Section section =
        new Section(
            "<w:p>&\u0007\"",
            List.of(),
            List.of(),
            List.of(new Row("a < b", List.of("1"), false)),
            List.of(),
            null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DOCUMENT.writeText(new ReportText("2020", "T", "L", LocalDate.EPOCH, List.of(section)), out);

    Document document = xml(unzip(out.toByteArray()).get("word/document.xml"));
    assertThat(texts(document, "w:p")).contains("<w:p>&\"", "a < b");
  }

  private static Document xml(byte[] part) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(part));
  }

  private static List<String> texts(Document document, String tag) {
    NodeList found = document.getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void whatIsMissingIsNamedAndWhatDoesNotFitIsRefused() {
    assertThatExceptionOfType(IncompleteDocumentException.class)
        .isThrownBy(() -> new ReportText("2020", " ", "x", LocalDate.EPOCH, List.of()))
        .satisfies(e -> assertThat(e.missing()).containsExactly("title", "sections"));
    Section wide =
        new Section(
            "Plata",
            List.of(),
            List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"),
            List.of(new Row("a", List.of("1", "2", "3", "4", "5", "6", "7", "8"), false)),
            List.of(),
            null);
    ReportText text = new ReportText("2020", "T", "L", LocalDate.EPOCH, List.of(wide));
    assertThatThrownBy(() -> DOCUMENT.write(text, new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, byte[]> unzip(byte[] file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static ReportText report() {
    return new ReportText(
        "2020",
        "2020. gada publiskais pārskats",
        "Skaitļi no reģistru datiem: lēmumi 2020. gadā, ieraksti 31.12.2020., kā zināms šobrīd.",
        LocalDate.of(2021, 3, 15),
        List.of(indicators(), providers(), certificates(), fields(), text(), checks()));
  }

  private static Section indicators() {
    return new Section(
        "2. tabula. Rezultatīvie rādītāji",
        List.of("Rādītāji, kas rodas no šajā sistēmā vestajiem reģistriem."),
        List.of("Rādītājs", "Skaits"),
        List.of(
            new Row("Pedagoga privātprakses uzsākšanas sertificēšana", List.of("192"), false),
            new Row("Reģistrēti bērnu uzraudzības pakalpojuma sniedzēji", List.of("517"), false)),
        List.of(),
        null);
  }

  private static Section providers() {
    return new Section(
        "4. tabula. Bērnu uzraudzības pakalpojuma sniedzēju reģistrācija",
        List.of("Pieņemti lēmumi – 638"),
        List.of(
            "Reģistrs",
            "Izslēgti",
            "Veikti grozījumi un papildinājumi bērnu uzraudzības pakalpojuma sniedzēju reģistrā",
            "Reģistrēti"),
        List.of(
            new Row(
                "Bērnu uzraudzības pakalpojuma sniedzēju reģistrs",
                List.of("15", "106", "517"),
                false)),
        List.of(new Note("Iespiests 5, reģistrā 638", "Tabulas ailes kopā dod 638.")),
        null);
  }

  private static Section certificates() {
    return new Section(
        "5. tabula. Pedagogu privātprakses sertifikāti",
        List.of(),
        List.of(
            "Programmas",
            "Izsniegti no jauna",
            "Pagarināti",
            "Kopā",
            "Izsniegti atkārtoti",
            "Atteikumi"),
        List.of(
            new Row("Sertifikāti kopā", List.of("192", "137", "329", "2", "1"), true),
            new Row("Interešu izglītības programmas", List.of("174", "120", "294", "", ""), false)),
        List.of(),
        null);
  }

  private static Section fields() {
    List<Row> rows = new ArrayList<>();
    List<ChartText.Bar> bars = new ArrayList<>();
    for (int i = 0; i < FIELDS.size(); i++) {
      boolean law = i == 8;
      rows.add(
          new Row(
              FIELDS.get(i),
              law
                  ? List.of("-", "-", "1", "1", "2")
                  : List.of("79", "74", "49", "" + (69 - i), "" + (50 + i)),
              false));
      bars.add(new ChartText.Bar(FIELDS.get(i), law ? 1 : 69 - i * 3L, law ? 2 : 20 + i * 4L));
    }
    rows.add(new Row("Kopā", List.of("378", "303", "260", "410", "329"), true));
    return new Section(
        "7. tabula. Privātprakses izglītības programmu tematiskās jomas",
        List.of(),
        List.of("Tematiskā joma", "2016", "2017", "2018", "2019", "2020"),
        rows,
        List.of(
            new Note("Iespiests 431, reģistrā 378", "Desmit jomas kopā dod 378."),
            new Note("Rakstīts: „nedaudz samazinājies”", "Par 81 jeb 19,8 %.")),
        new ChartText(
            "Tematiskās jomas 2019. gadā un 2020. gadā",
            "Visvairāk: mūzika.",
            "2019",
            "2020",
            bars));
  }

  private static Section text() {
    return new Section(
        "Skaitļi pārskata tekstā (2.2.1. nodaļa)",
        List.of(),
        List.of(),
        List.of(
            new Row("Spēkā esošie sertifikāti", List.of("1 004"), false),
            new Row("Pedagogi ar spēkā esošu sertifikātu", List.of("751"), false)),
        List.of(),
        null);
  }

  private static Section checks() {
    return new Section(
        "Summu pārbaudes",
        List.of("Katrs skaitlis ir saskaitīts atsevišķi no reģistru datiem."),
        List.of(),
        List.of(new Row("Sertifikāti: izsniegti no jauna un pagarināti", List.of("sakrīt"), false)),
        List.of(new Note("Sertifikāti", "329 = 192 + 137")),
        null);
  }
}
