package lv.ikvd.document.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalDocumentTest {

  private static final PersonalDocument DOCUMENT = new PersonalDocument();
  private static final URI VERIFICATION =
      URI.create("https://ikvis.example/ikvis/public/verify/PSS-000427");

  private static PersonalDocumentText text(
      String psychologist, LocalDate until, String title, String duplicateOf) {
    return new PersonalDocumentText(
        Authority.SERVICE,
        "Rīgā",
        title,
        "Sertifikāts",
        "PSS-000427",
        LocalDate.of(2026, 3, 20),
        "Psihologs",
        psychologist,
        List.of(
            new String[] {"Profesionālās darbības joma", "Klīniskā un veselības psiholoģija"},
            new String[] {"Numurs Psihologu reģistrā", "PSI-000118"},
            new String[] {
              "Izsniegšanas pamats", "Lēmums Nr. LEM-2026-000118, 20.03.2026.; Psihologu likums"
            }),
        "Sertifikāts derīgs",
        LocalDate.of(2026, 3, 20),
        until,
        "Ko reģistrs saka šodien, rāda reģistra ieraksts.",
        VERIFICATION,
        duplicateOf);
  }

  private static Pdf render(PersonalDocumentText text) {
    return Pdf.of(out -> DOCUMENT.write(text, out));
  }

  @Test
  void aCertificateSaysFieldAndDays() {
    Pdf pdf =
        render(text("Žanete Ķirse", LocalDate.of(2033, 3, 19), "PSIHOLOGA SERTIFIKĀTS", null))
            .isArchival();
    assertThat(pdf.text().split("--- page ---\n")).hasSize(1);
    assertThat(pdf.code()).isEqualTo(VERIFICATION.toString());
    assertThat(pdf.flat())
        .contains("PSIHOLOGA SERTIFIKĀTS Nr. PSS-000427")
        .contains("Žanete Ķirse")
        .contains("Klīniskā un veselības psiholoģija")
        .contains("20.03.2026. – 19.03.2033.")
        .doesNotContain("Dublikāts");
  }

  @Test
  void aCardHasNoLastDayAndADuplicateSaysSo() {
    Pdf pdf =
        render(text("Žanete Ķirse", null, "PSIHOLOGA REĢISTRĀCIJAS APLIECĪBA", "PSA-000001"))
            .isArchival();
    assertThat(pdf.flat())
        .contains("Dublikāts dokumentam Nr. PSA-000001")
        .doesNotContain("20.03.2026. –");
  }

  @Test
  void withoutAPersonThereIsNone() {
    assertThatExceptionOfType(IncompleteDocumentException.class)
        .isThrownBy(() -> text(" ", null, "PSIHOLOGA SERTIFIKĀTS", null))
        .satisfies(e -> assertThat(e.missing()).containsExactly("person"));
  }
}
