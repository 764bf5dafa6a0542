package lv.ikvd.programmelicence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.IncompleteDocumentException;
import lv.ikvd.document.report.Pdf;
import org.junit.jupiter.api.Test;

class LicenceDocumentTest {

  private static final LicenceDocument DOCUMENT = new LicenceDocument();
  private static final URI VERIFICATION =
      URI.create("https://ikvis.example/ikvis/public/verify/LIC-000427");

  private static final List<String[]> FACTS =
      List.of(
          new String[] {"Programmas kods", "33 525 01 1"},
          new String[] {"Veids", "Profesionālā vidējā izglītība"},
          new String[] {"Izstrādes veids", "pēc parauga"},
          new String[] {"Ieguves forma", "klātiene"},
          new String[] {"Īstenošanas valoda", "latviešu"},
          new String[] {"Profesionālā kvalifikācija", "Automehāniķis (4. līmenis)"},
          new String[] {"Ilgums", "4 gadi"},
          new String[] {
            "Īstenošanas vietas", "Skolas iela 5, Ogre, LV-5001; Parka iela 9, Ogre, LV-5001"
          },
          new String[] {
            "Izsniegšanas pamats",
            "Lēmums Nr. LEM-2026-000118, 20.03.2026.; Izglītības programmu licencēšanas kārtība"
          });

  private static LicenceText text(String institution, String programme, String duplicateOf) {
    return new LicenceText(
        Authority.SERVICE,
        "Rīgā",
        "LIC-000427",
        LocalDate.of(2026, 3, 20),
        institution,
        programme,
        FACTS,
        LocalDate.of(2026, 3, 20),
        LocalDate.of(2027, 3, 20),
        "Vai licence ir spēkā, rāda reģistra ieraksts.",
        VERIFICATION,
        duplicateOf);
  }

  private static Pdf render(LicenceText text) {
    return Pdf.of(out -> DOCUMENT.write(text, out));
  }

  @Test
  void aLicenceOfOneProgramme() {
    Pdf pdf =
        render(text("Ogres tehnikums „Zīlīte”, 9000000427", "Automehānika", null))
            .isArchival()
            .looksLike("licence");
    assertThat(pdf.text().split("--- page ---\n")).hasSize(1);
    assertThat(pdf.code()).isEqualTo(VERIFICATION.toString());
    assertThat(pdf.flat())
        .contains("IZGLĪTĪBAS PROGRAMMAS LICENCE Nr. LIC-000427")
        .contains("33 525 01 1")
        .contains("Programma jāsāk līdz 20.03.2027.")
        .contains("Licence spēkā no 20.03.2026.")
        .doesNotContain("DUBLIKĀTS");
  }

  @Test
  void longNamesTakeASecondPageAndADuplicateSaysSo() {
    Pdf pdf =
        render(
                text(
                    "Izdomātā novada pašvaldības iestāde „Ziemeļaustrumu profesionālās izglītības"
                        + " kompetences centrs „Lielvārdes un apkārtnes tehnikums””, 9000000427",
                    "Programma ar garu nosaukumu par spēkratu diagnostiku, ".repeat(5),
                    "LIC-000001"))
            .isArchival();
    assertThat(pdf.text().split("--- page ---\n")).hasSize(2);
    assertThat(pdf.flat()).contains("Dublikāts licencei Nr. LIC-000001");
  }

  @Test
  void withoutAnInstitutionThereIsNone() {
    assertThatExceptionOfType(IncompleteDocumentException.class)
        .isThrownBy(() -> text(" ", "Automehānika", null))
        .satisfies(e -> assertThat(e.missing()).containsExactly("institution"));
  }
}
