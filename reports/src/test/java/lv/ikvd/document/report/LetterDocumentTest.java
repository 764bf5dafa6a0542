package lv.ikvd.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterDocumentTest {

  private static final LetterText TEXT =
      new LetterText(
          Authority.SERVICE,
          "Rīgā",
          LocalDate.of(2026, 3, 14),
          "VES-2026-000118",
          List.of("Zane Ķēniņa", "Ogļu iela 15 - 4, Jelgava, LV-3001"),
          "Par lēmuma pieņemšanas termiņa pagarināšanu lietā Nr. LIE-2026-000004",
          List.of(
              "Lietā Nr. LIE-2026-000004 lēmuma pieņemšanas termiņš pagarināts līdz 2026. gada"
                  + " 14. aprīlim. Pagarinājuma iemesls: jāsaņem atzinums par telpām.",
              "Apstrīdēšanas termiņš ir 1 mēnesis no paziņošanas dienas."),
          List.of(new Signatory("Anna Priedkalne", "vecākā eksperte")),
          "Vēstule sagatavota informācijas sistēmā IKVIS; tās īstumu var pārbaudīt pēc numura.",
          URI.create("https://ikvis.example/ikvis/public/verify/VES-2026-000118"),
          false);

  private static Pdf render(LetterText text) {
    return Pdf.of(out -> new LetterDocument().write(text, out));
  }

  @Test
  void aLetterIsArchivalAndLooksAsAgreed() {
    Pdf pdf = render(TEXT).isArchival().looksLike("letter");
    assertThat(pdf.flat()).contains("Vecākā eksperte Anna Priedkalne");
    assertThat(pdf.code()).isEqualTo(TEXT.verification().toString());
  }

  @Test
  void aLetterOfTheSystemHasNoSignature() {
    LetterText text =
        new LetterText(
            TEXT.authority(),
            TEXT.place(),
            TEXT.date(),
            TEXT.number(),
            TEXT.addressee(),
            TEXT.title(),
            TEXT.paragraphs(),
            List.of(),
            TEXT.note(),
            TEXT.verification(),
            true);
    assertThat(render(text).isArchival().flat())
        .contains("DUBLIKĀTS", "lietā Nr. LIE-2026-000004 Lietā Nr. LIE-2026-000004")
        .doesNotContain("Anna Priedkalne");
  }
}
