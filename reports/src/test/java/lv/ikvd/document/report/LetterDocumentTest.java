package lv.ikvd.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private static final List<String> HEADINGS =
      List.of("Liegts:", "Vajadzīga atļauja:", "Ir atļauja (ierobežojums jāievēro):");

  private static final String PERMIT =
      ": atļauja Nr. APS-000002, 02.03.2026.; nedrīkst strādāt ar šādām grupām: izglītojamie ar"
          + " speciālām vajadzībām";

  private static Pdf render(LetterText text) {
    return Pdf.of(out -> new LetterDocument().write(text, out));
  }

  @Test
  void aLetterIsArchivalAndLooksAsAgreed() {
    Pdf pdf = render(TEXT).isArchival().looksLike("letter");
    assertThat(pdf.flat()).contains("Vecākā eksperte Anna Priedkalne");
    assertThat(pdf.code()).isEqualTo(TEXT.verification().toString());
  }

  /** As the head of an institution is told of the staff: three groups of four. */
  @Test
  void aLetterWithThreeListsIsOnePage() {
    Pdf pdf = render(listing(4)).isArchival().looksLike("letter-lists");
    assertThat(pdf.pages()).isEqualTo(1);
  }

  @Test
  void aLongListGoesOnUnderItsHeadingAndNobodyStandsOnTwoPages() {
    Pdf pdf = render(listing(30)).isArchival();
    assertThat(pdf.pages()).isEqualTo(4);
    String[] pages = pdf.text().replace('\u00a0', ' ').split("--- page ---");
    assertThat(pages[1]).as("begun here").contains(HEADINGS.get(2));
    assertThat(pages[2]).as("going on here").contains(HEADINGS.get(2));
    int persons = 0;
    for (String page : pages) {
      assertThat(count(page, "speciālām vajadzībām")).isEqualTo(count(page, "skolotāja: atļauja"));
      persons += count(page, "Vārdnīca, skolotāja");
    }
    assertThat(persons).isEqualTo(90);
  }

  private static int count(String page, String part) {
    return page.replaceAll("\\s+", " ").split(part, -1).length - 1;
  }

  private static LetterText listing(int persons) {
    List<String> paragraphs = new ArrayList<>(TEXT.paragraphs());
    for (String heading : HEADINGS) {
      paragraphs.add(heading);
      for (int i = 0; i < persons; i++) {
        boolean permit = heading.equals(HEADINGS.get(2));
        paragraphs.add("– Vita Vārdnīca, skolotāja" + (permit ? PERMIT : ""));
      }
    }
    paragraphs.add("Pārējiem darbiniekiem šķēršļi nav konstatēti.");
    return with(paragraphs, TEXT.signatures(), false);
  }

  private static LetterText with(
      List<String> paragraphs, List<Signatory> signatures, boolean duplicate) {
    return new LetterText(
        TEXT.authority(),
        TEXT.place(),
        TEXT.date(),
        TEXT.number(),
        TEXT.addressee(),
        TEXT.title(),
        paragraphs,
        signatures,
        TEXT.note(),
        TEXT.verification(),
        duplicate);
  }

  @Test
  void aLetterOfTheSystemHasNoSignature() {
    LetterText text = with(TEXT.paragraphs(), List.of(), true);
    assertThat(render(text).isArchival().flat())
        .contains("DUBLIKĀTS", "lietā Nr. LIE-2026-000004 Lietā Nr. LIE-2026-000004")
        .doesNotContain("Anna Priedkalne");
  }
}
