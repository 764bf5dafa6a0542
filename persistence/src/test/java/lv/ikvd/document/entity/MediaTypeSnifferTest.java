package lv.ikvd.document.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeSnifferTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 x|application/pdf",
        "Vārds;Uzvārds|text/plain",
        "  {\"a\":1}|application/json",
        "<?xml version='1.0'?><a/>|application/xml",
        "<?xml version='1.0'?><svg onload='x'/>|image/svg+xml",
        "<!DOCTYPE HTML><p>|text/html",
        "\ufeff <HTML>|text/html",
        "<script>alert(1)</script>|text/html",
        "x %PDF-1.7|text/plain"
      })
  void tellsByTheFirstBytes(String content, String type) {
    assertThat(sniff(content.getBytes(UTF_8))).isEqualTo(type);
  }

  @Test
  void doesNotGuess() {
    assertThat(sniff(new byte[] {'M', 'Z', 0, 3})).isEqualTo(MediaTypes.UNKNOWN);
    assertThat(sniff(new byte[] {(byte) 0xc3, '(', 'x'})).isEqualTo(MediaTypes.UNKNOWN);
  }

  @Test
  void tellsContainersApart() throws IOException {
    assertThat(sniff(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(MediaTypes.DOCX);
    assertThat(sniff(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(MediaTypes.XLSX);
    assertThat(sniff(zip("[Content_Types].xml", "ppt/presentation.xml")))
        .isEqualTo(MediaTypes.PPTX);
    assertThat(sniff(declared(MediaTypes.ODP))).isEqualTo(MediaTypes.ODP);
    assertThat(sniff(zip("a.exe", "../../etc/passwd"))).isEqualTo(MediaTypes.ZIP);
    assertThat(sniff(zip("word/document.xml"))).isEqualTo(MediaTypes.ZIP);
    assertThat(sniff(declared(MediaTypes.ASIC_E))).isEqualTo(MediaTypes.ASIC_E);
    assertThat(sniff(declared(MediaTypes.ODT))).isEqualTo(MediaTypes.ODT);
    assertThat(sniff(declared("application/x-evil"))).isEqualTo(MediaTypes.ZIP);
  }

  @Test
  void doesNotTakeALetterCutByTheBlockForAnError() {
    byte[] cut = Arrays.copyOf("rindiņa ā".getBytes(UTF_8), "rindiņa ā".getBytes(UTF_8).length - 1);

    assertThat(sniff(cut)).isEqualTo(MediaTypes.TEXT);
  }

  @Property
  void neverFailsWhateverComes(@ForAll byte[] content) {
    byte[] hostile = new byte[content.length + 4];
    System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, hostile, 0, 4);
    System.arraycopy(content, 0, hostile, 4, content.length);

    assertThat(sniff(content)).isNotBlank();
    assertThat(sniff(hostile)).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jāņa iesniegums.pdf|Jāņa iesniegums.pdf",
        "../../etc/passwd|passwd",
        "C:\\temp\\a.pdf|a.pdf",
        "rēķins\u202efdp.exe|rēķinsfdp.exe",
        "CON.pdf|file.pdf",
        "...|file",
        "''|file"
      })
  void makesNamesHarmless(String given, String shown) {
    assertThat(new FileName(given).value()).isEqualTo(shown);
  }

  @Test
  void takesHeadersOutOfNames() {
    assertThat(new FileName("a\u0000b\r\nX: y.pdf").value()).isEqualTo("abX_ y.pdf");
  }

  @Test
  void keepsTheEndingOfALongName() {
    assertThat(new FileName("ā".repeat(5000) + ".pdf").value())
        .hasSize(FileName.MAX)
        .endsWith("ā.pdf");
    assertThat(new FileName(null).value()).isEqualTo("file");
  }

  private static String sniff(byte[] content) {
    return MediaTypeSniffer.sniff(content, content.length);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] declared(String type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("mimetype");
      byte[] content = type.getBytes(UTF_8);
      CRC32 checksum = new CRC32();
      checksum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(checksum.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
