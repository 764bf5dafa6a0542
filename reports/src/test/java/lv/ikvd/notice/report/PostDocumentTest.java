package lv.ikvd.notice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import lv.ikvd.document.report.Pdf;
import org.junit.jupiter.api.Test;

class PostDocumentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

  @Test
  void theListNamesEachItemInItsOrder() {
    List<PostedLetter> letters =
        Collections.nCopies(
            40,
            new PostedLetter(
                List.of("Zane Ķēniņa", "Ogļu iela 15, Jelgava, LV-3001"),
                "Ierakstīts",
                "RR123456789LV"));

    String text = text(out -> new PostDocument().writeList("12", DAY, letters, out));

    assertThat(text)
        .contains("PASTA SŪTĪJUMU SARAKSTS", "Nr. 12", "Sūtījumi kopā: 40", "Nodeva:")
        .containsSubsequence(
            "1.", "Zane Ķēniņa", "Ogļu iela 15", "Ierakstīts", "RR123456789LV", "40.")
        .doesNotContain("null");
  }

  @Test
  void aLetterThatIsATextAloneHasItsAddressee() {
    String text =
        text(
            out ->
                new PostDocument()
                    .writeLetter(
                        List.of("Zanei Ķēniņai", "Ogļu iela 15"),
                        DAY,
                        "Par reģistru",
                        List.of("Pirmā.", "Otrā."),
                        out));

    assertThat(text)
        .containsSubsequence("VĒSTULE", "Zanei Ķēniņai", "Par reģistru", "Pirmā.", "Otrā.")
        .doesNotContain("null");
  }

  private static String text(Consumer<OutputStream> writing) {
    return Pdf.of(writing).isArchival().flat();
  }
}
