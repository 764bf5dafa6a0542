package lv.ikvd.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class DecisionDocumentTest {

  private static final DecisionDocument DOCUMENT = new DecisionDocument();

  private static Pdf render(Samples samples) {
    return Pdf.of(out -> DOCUMENT.write(samples.text(), out));
  }

  @Test
  void theUsualDecisionIsArchivalAndLooksAsAgreed() {
    render(Samples.registration()).isArchival().looksLike("decision");
  }

  @Test
  void theCodeLeadsToTheVerificationOfThisDocument() {
    assertThat(render(Samples.registration()).code())
        .isEqualTo(Samples.registration().text().verification().toString());
  }

  @Test
  void aHeadingIsFollowedByItsTextOnTheSamePage() {
    for (int words = 0; words < 240; words += 20) {
      Pdf pdf = render(Samples.registration().facts("Konstatēts. " + "viens ".repeat(words)));
      assertThat(pdf.text())
          .as("%d words before", words)
          .containsPattern("Apstrīdēšanas kārtība\\s+Lēmums stājas spēkā")
          .containsPattern("Nolemts\\s+1\\.\\s+Reģistrēt");
    }
  }

  @Test
  void anItemOfManyLinesIsWholeWhereverThePageEnds() {
    DecisionText text =
        Samples.registration().facts("Konstatēts.").operative("viens ".repeat(900)).text();
    Pdf pdf = Pdf.of(out -> DOCUMENT.write(text, out)).isArchival();
    assertThat(pdf.flat().split("viens", -1)).hasSize(901);
  }

  @Test
  void aNumberStaysWithItsNr() {
    for (int letters = 0; letters < 30; letters++) {
      assertThat(
              render(
                      Samples.registration()
                          .facts(
                              "Šajā rindā ir daudz vārdu, bet tikai viens skaitlis: "
                                  + "o".repeat(letters)
                                  + " Nr. 67 un tālāk rakstīts pārējais."))
                  .text())
          .contains("Nr. 67");
    }
  }

  @Test
  void aDuplicateSaysSoOnEveryPage() {
    Pdf pdf =
        render(Samples.registration().duplicate()).isArchival().looksLike("decision-duplicate");
    assertThat(pdf.text().split("--- page ---\n")).allMatch(page -> page.contains("DUBLIKĀTS"));
    assertThat(render(Samples.registration()).text()).doesNotContain("DUBLIKĀTS");
  }

  @Test
  void aLongDecisionRunsOverPagesWithHeaderAndNumbers() {
    Pdf pdf = render(Samples.registration().longText()).isArchival().looksLike("decision-long");
    assertThat(pdf.pages()).isGreaterThan(3);
    String[] pages = pdf.text().split("--- page ---\n");
    for (int i = 0; i < pages.length; i++) {
      assertThat(pages[i]).contains((i + 1) + ". lpp. no " + pages.length);
      assertThat(pages[i].contains("Izglītības kvalitātes valsts dienests · Lēmums Nr."))
          .isEqualTo(i > 0);
    }
    assertThat(pages[pages.length - 1])
        .contains("Ilze Kalniņa-Sproģe")
        .contains("Apstrīdēšanas iesniegumu izskata");
  }

  @Test
  void theShortFormLeavesOutHeadingsOfWhatIsNotThere() {
    Pdf pdf = render(Samples.registration().shortForm()).isArchival().looksLike("decision-short");
    assertThat(pdf.text()).doesNotContain("Konstatētie fakti").doesNotContain("Pamatojums");
    assertThat(pdf.pages()).isEqualTo(1);
  }

  @Test
  void everyOfficialWhoSignedIsNamed() {
    Pdf pdf =
        render(
                Samples.registration()
                    .signedBy(
                        new Signatory(
                            "Ilze Kalniņa-Sproģe",
                            "Licencēšanas un reģistru departamenta\ndirektora vietniece"),
                        new Signatory("Jānis Šķēle", "vecākais eksperts")))
            .isArchival()
            .looksLike("decision-two-officials");
    assertThat(pdf.flat()).containsPattern("Ilze Kalniņa-Sproģe.*Jānis Šķēle");
  }

  @Test
  void everyPartOfTheTextIsOnThePaper() {
    DecisionText text = Samples.registration().text();
    String flat = Pdf.of(out -> DOCUMENT.write(text, out)).flat();
    List<String> parts = new ArrayList<>();
    parts.addAll(text.addressee());
    parts.addAll(text.facts());
    parts.addAll(text.reasoning());
    parts.addAll(text.norms());
    parts.addAll(text.operative());
    parts.addAll(text.contest());
    parts.add(text.signatures().get(0).name());
    parts.addAll(List.of(text.signatures().get(0).position().split("\n")));
    parts.addAll(
        List.of(
            text.authority().name(),
            text.authority().registrationNumber(),
            text.authority().address(),
            text.place(),
            text.number(),
            text.title(),
            text.note(),
            "Apstrīdēšanas kārtība",
            text.verification().toString(),
            "2026. gada 14. martā"));
    assertThat(parts)
        .allSatisfy(
            p ->
                assertThat(flat)
                    .contains(
                        Typography.of(p).replace('\u00a0', ' ').replace(Typography.HOLDING, '-')));
  }

  @Test
  void hostileTextIsOnlyText() {
    Pdf pdf =
        render(
                Samples.registration()
                    .title("Par <b>treknu</b> & \"${title}\" ]]> \u0000\u0007\u202e beigas")
                    .facts(
                        "<style isBold='true'>x</style> ${x} $P{sheet} &amp; &lt; \u0001\u001b \ud83d\ude00 \ud800",
                        Samples.LETTERS,
                        "a".repeat(2_000)))
            .isArchival();
    assertThat(pdf.flat())
        .contains("Par <b>treknu</b> & „${title}” ]]> beigas")
        .contains("<style isBold='true'>x</style> ${x} $P{sheet} &amp; &lt; [U+1F600]")
        .contains(Samples.LETTERS);
    assertThat(pdf.text().replaceAll("\\s", "")).contains("a".repeat(1_000));
  }

  @Test
  void aHundredThousandCharactersAreAllPrinted() {
    Pdf pdf = render(Samples.registration().facts("šķērsūdens ".repeat(9_091)));
    assertThat(pdf.flat().split("šķērsūdens", -1)).hasSize(9_092);
    assertThat(pdf.pages()).isGreaterThan(20);
    pdf.isArchival();
  }

  @Test
  void theSameTextGivesTheSameBytesFromAnyThread() throws Exception {
    byte[] expected = render(Samples.registration()).bytes();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<byte[]> again = () -> render(Samples.registration()).bytes();
      for (Future<byte[]> result :
          threads.invokeAll(List.of(again, again, again, again, again, again))) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(render(Samples.registration().title("Par citu")).bytes()).isNotEqualTo(expected);
  }

  @Test
  void fontsAndResourcesAreFoundWhateverTheCallersClassLoader() {
    byte[] expected = render(Samples.registration()).bytes();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      assertThat(
              Pdf.of(out -> new DecisionDocument().write(Samples.registration().text(), out))
                  .bytes())
          .isEqualTo(expected);
      assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void propertiesNameTitleLanguageAndAuthor() throws IOException {
    try (PDDocument document = Loader.loadPDF(render(Samples.registration().duplicate()).bytes())) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo(
              "LĒMUMS Nr. BUPS-2026-000118. Par Zanes Ķēniņas reģistrāciju Bērnu uzraudzības pakalpojuma"
                  + " sniedzēju reģistrā (dublikāts)");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo(Authority.SERVICE.name());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("lv");
    }
  }
}
