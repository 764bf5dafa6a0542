package lv.ikvd.privatepractice.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lv.ikvd.document.report.IncompleteDocumentException;
import lv.ikvd.document.report.JoinedPdf;
import lv.ikvd.document.report.Pdf;
import org.junit.jupiter.api.Test;

class PracticeCertificateDocumentTest {

  private static final PracticeCertificate CERTIFICATE = new PracticeCertificate();

  private static Pdf render(CertificateText text) {
    return Pdf.of(out -> CERTIFICATE.write(text, out));
  }

  private static int pages(Pdf pdf) {
    return pdf.text().split("--- page ---\n").length;
  }

  @Test
  void aCertificateOfOneProgramme() {
    Pdf pdf = render(Certificates.common()).isArchival().looksLike("certificate");
    assertThat(pages(pdf)).isEqualTo(1);
    assertThat(pdf.code()).isEqualTo(Certificates.common().verification().toString());
    assertThat(pdf.flat())
        .contains("PEDAGOGA PRIVĀTPRAKSES UZSĀKŠANAS SERTIFIKĀTS Nr. SER-000427")
        .contains("Pedagogs Zane Ķēniņa")
        .contains("Prakses vietas Ķekavas novads, Rīga")
        .contains("lēmums Nr. LEM-2026-000118")
        .contains("14.03.2026. – 13.03.2029.")
        .contains("SATUR LAIKA ZĪMOGU.")
        .doesNotContain("DUBLIKĀTS");
  }

  @Test
  void aDuplicateSaysSo() {
    Pdf pdf = render(Certificates.duplicate()).isArchival().looksLike("certificate-duplicate");
    assertThat(pdf.flat())
        .contains("DUBLIKĀTS")
        .contains("Dublikāts sertifikātam Nr. SER-000427, izsniegts 2026. gada 20. martā.");
  }

  @Test
  void theLongestNamesAndTwentyMunicipalitiesStandOnOnePage() {
    Pdf pdf = render(Certificates.longest()).isArchival().looksLike("certificate-long");
    assertThat(pages(pdf)).isEqualTo(1);
    assertThat(pdf.flat()).contains("Limbažu novads").contains("valodu apgūst kā otro valodu");
  }

  @Test
  void evenTheWholeCountryFits() {
    Pdf pdf = render(Certificates.everywhere());
    assertThat(pages(pdf)).isEqualTo(1);
    assertThat(pdf.flat()).contains("Ādažu nov., ").contains("Ventspils nov.");
  }

  @Test
  void hostileNamesAreText() {
    Pdf pdf =
        render(
            Certificates.of(
                "SER-1", "<b>Anna</b> ${x}", "$P{sheet} ]]> &amp;", List.of("Rīga"), null));
    assertThat(pdf.isArchival().flat())
        .contains("<b>Anna</b> ${x}")
        .contains("$P{sheet} ]]> &amp;")
        .contains("Prakses vieta Rīga");
  }

  @Test
  void theSameTextGivesTheSameBytes() {
    assertThat(render(Certificates.common()).bytes())
        .isEqualTo(render(Certificates.common()).bytes());
  }

  /** Each page is the one that the certificate alone has. */
  @Test
  void manyTogetherLookAsEachAlone() {
    List<CertificateText> texts = List.of(Certificates.common(), Certificates.longest());
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    CERTIFICATE.writeTogether(texts, part);
    Pdf joined =
        Pdf.of(
            out -> {
              try (JoinedPdf file = new JoinedPdf(out)) {
                file.add(part.toByteArray());
                file.add(part.toByteArray());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });

    String both = render(texts.get(0)).text() + render(texts.get(1)).text();
    assertThat(joined.text()).isEqualTo(both + both);
    for (int page = 0; page < 4; page++) {
      assertThat(joined.differs(page, render(texts.get(page % 2)), 0)).isLessThan(0.001);
    }
  }

  @Test
  void withoutTeacherOrPlaceThereIsNoCertificate() {
    assertThatExceptionOfType(IncompleteDocumentException.class)
        .isThrownBy(() -> Certificates.of("SER-1", " ", "Angļu valoda", List.of(), null))
        .satisfies(e -> assertThat(e.missing()).containsExactly("teacher", "places"));
  }
}
