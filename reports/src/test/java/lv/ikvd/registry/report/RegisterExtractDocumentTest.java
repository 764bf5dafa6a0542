package lv.ikvd.registry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import lv.ikvd.document.report.IncompleteDocumentException;
import lv.ikvd.document.report.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterExtractDocumentTest {

  private static final RegisterExtract EXTRACT = new RegisterExtract();

  private static Pdf render(ExtractText text) {
    return Pdf.of(out -> EXTRACT.write(text, out));
  }

  @Test
  void aLegalPersonWithAttachedPersons() {
    Pdf pdf = render(Extracts.merchant()).isArchival().looksLike("extract-legal-person");
    assertThat(pdf.code()).isEqualTo(Extracts.merchant().verification().toString());
    assertThat(pdf.flat())
        .contains("SIA „Rūķīšu māja & draugi”")
        .contains("Piesaistītās personas Anna Žīgure")
        .contains("2026. gada 18. martā")
        .contains("2026. gada 20. martā plkst. 09.05")
        .contains("BUPI-2026-000042")
        .contains("Statuss reģistrēts");
  }

  @Test
  void aNaturalPersonWithoutAttachedPersons() {
    Pdf pdf = render(Extracts.person()).isArchival().looksLike("extract-person");
    assertThat(pdf.text()).doesNotContain("Piesaistītās personas");
  }

  @Test
  void aDuplicateSaysSoOnEveryPage() {
    Pdf pdf = render(Extracts.duplicate()).isArchival().looksLike("extract-duplicate");
    assertThat(pdf.text().split("--- page ---\n")).allMatch(page -> page.contains("DUBLIKĀTS"));
    assertThat(pdf.flat()).contains("Dublikāts izziņai Nr. BUPI-2026-000007.");
  }

  @Test
  void aLongHistoryIsWholeAndHostileNamesAreText() {
    Pdf pdf = render(Extracts.longHistory()).isArchival().looksLike("extract-long");
    assertThat(pdf.flat().split("Sniedzēja paziņojums", -1)).hasSize(61);
    assertThat(pdf.flat()).contains("<b>Anna</b> ${x}");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4, 6, 8, 10, 12, 14})
  void aHistoryBeginsOnThePageOfItsHeading(int facts) {
    String[] pages = render(Extracts.oneChange(facts)).text().split("--- page ---\n");
    assertThat(pages)
        .filteredOn(page -> page.contains("Ieraksta izmaiņas"))
        .singleElement()
        .asString()
        .contains("Reģistrēta iestāde");
  }

  @Test
  void theSameTextGivesTheSameBytes() {
    assertThat(render(Extracts.merchant()).bytes()).isEqualTo(render(Extracts.merchant()).bytes());
  }

  @Test
  void noHistoryIsAnErrorAndNoEmptyLine() {
    assertThatExceptionOfType(IncompleteDocumentException.class)
        .isThrownBy(() -> Extracts.of("Zane Ķēniņa", List.of(), List.of(), false))
        .satisfies(e -> assertThat(e.missing()).containsExactly("history"));
    assertThatExceptionOfType(IncompleteDocumentException.class)
        .isThrownBy(() -> new ExtractText.Change(null, "", "Likums"))
        .withMessage("ExtractText.Change lacks date, what");
  }
}
