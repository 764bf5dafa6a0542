package lv.ikvd.course.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.ikvd.document.report.Pdf;
import org.junit.jupiter.api.Test;

class CourseCertificateDocumentTest {

  private static final CourseCertificate CERTIFICATE = new CourseCertificate();

  private static Pdf render(CourseCertificateText text) {
    return Pdf.of(out -> CERTIFICATE.write(text, out));
  }

  @Test
  void itSaysWhoLearnedWhatWhenAndHowLong() {
    Pdf pdf = render(CourseCertificateSamples.common()).isArchival();
    assertThat(pdf.text().split("--- page ---\n")).hasSize(1);
    assertThat(pdf.code()).isEqualTo(CourseCertificateSamples.common().verification().toString());
    assertThat(pdf.flat())
        .contains("KURSU APLIECĪBA Nr. KAP-2026-000012")
        .contains("Dalībnieks Zane Ķēniņa")
        .contains("Personas kods 329888-12345")
        .contains("02.03.2026. – 16.03.2026.")
        .contains("Situācijas analīze: pašvaldības darba jautājums")
        .contains("36 stundas")
        .contains("SATUR LAIKA ZĪMOGU.")
        .doesNotContain("DUBLIKĀTS");
  }

  @Test
  void whatIsNotAskedForIsNotThere() {
    assertThat(render(CourseCertificateSamples.seminar()).isArchival().flat())
        .contains("Norises laiks 02.03.2026.")
        .contains("21 stundu")
        .doesNotContain("Personas kods")
        .doesNotContain("Saturs");
  }

  @Test
  void aDuplicateSaysSo() {
    assertThat(render(CourseCertificateSamples.duplicate()).flat())
        .contains("DUBLIKĀTS")
        .contains("Dublikāts apliecībai Nr. KAP-2026-000012, izsniegts 2026. gada 20. martā.")
        .contains("11 stundas");
  }

  @Test
  void manyAreOneFile() {
    Pdf pdf =
        Pdf.of(
            out ->
                CERTIFICATE.writeTogether(
                    List.of(CourseCertificateSamples.common(), CourseCertificateSamples.seminar()),
                    out));
    assertThat(pdf.text().split("--- page ---\n")).hasSize(2);
  }
}
