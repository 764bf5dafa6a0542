package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.awaitility.Awaitility;

/**
 * Six files of every kind from the moment they are dropped to their case; a changed one that is
 * sent back.
 */
final class IntakeStory {

  private static final MicroServer SERVER = MicroServer.shared();

  private final Rows rows = new Rows(SERVER);
  private final Path folder;

  IntakeStory(Path folder) {
    this.folder = folder;
  }

  void tell() throws IOException {
    Path paper = Files.writeString(folder.resolve("iesniegums.txt"), "Lūdzu reģistrēt mani.");
    SignedFile signed = new SignedFile(rows, folder);
    Path good = signed.container("iesniegums.edoc", "Evita", "Lielmane", "320000-10101", paper);
    byte[] other = "Lūdzu nereģistrēt.".getBytes(StandardCharsets.UTF_8);
    Path bad = signed.changed("mainits.edoc", good, "iesniegums.txt", other);
    Path page = Files.writeString(folder.resolve("lapa.pdf"), "<html><script>alert(1)</script>");

    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      dropWithoutChannel(anna);
      drop(anna, good, bad, page);
      assertThat(anna.main())
          .contains("paraksts derīgs", "Evita Lielmane", "Reģistros šādas personas vēl nav")
          .contains("paraksts nav derīgs", "dokuments pēc parakstīšanas ir mainīts")
          .contains("Saņemti 2 dokumenti");
      assertThat(anna.page().locator("#progress .i-refused").allInnerTexts()).hasSize(1);
      Screens.take(anna.page(), "intake-received");

      String returned = number("mainits.edoc");
      giveBack(anna, returned);
      String number = number("iesniegums.edoc");
      String caseNumber = openCase(anna, number);
      assertThat(rows.all("select state from incoming_document where number = ?", number))
          .containsExactly("CASE");
      assertThat(rows.count("select count(*) from incoming_signature where code is not null"))
          .isZero();
      attachAgain(anna, good, number, caseNumber);
      Path pdf = pdf();
      attach(
          anna,
          signed.container("pilnvara.asice", "Ivo", "Kalnājs", "320000-10202", paper),
          caseNumber);
      attach(
          anna, signed.pdf("parakstits.pdf", "Evita", "Lielmane", "320000-10101", pdf), caseNumber);
      attach(anna, pdf, caseNumber);
      attach(anna, scan(), caseNumber);
      assertThat(anna.main())
          .contains("pilnvara.asice", "parakstits.pdf", "pielikums.pdf", "lapa.png");
      anna.open("/intake/list");
      Screens.take(anna.page(), "intake-list");
    }
  }

  /** By the mouse: nothing is sent until it is said how the file came. */
  private static void dropWithoutChannel(AtDesk anna) {
    Page page = anna.open("/intake/receive").page();
    JSHandle dropped =
        page.evaluateHandle(
            "() => { const t = new DataTransfer(); t.items.add(new File(['x'], 'x.pdf')); return t; }");
    page.locator("#form\\:channel").selectOption("");
    page.dispatchEvent(".i-drop", "drop", Map.of("dataTransfer", dropped));
    assertThat(page.locator("#progress .i-refused").innerText())
        .contains("x.pdf", "Vispirms izvēlieties saņemšanas veidu");
  }

  private static void drop(AtDesk anna, Path... files) {
    Page page = anna.open("/intake/receive").page();
    page.locator("#form\\:channel").selectOption("E_ADDRESS");
    page.locator("#files").setInputFiles(files);
    if (files.length > 1) {
      page.locator("#received .i-card").first().waitFor();
    } else {
      page.waitForURL("**/intake/view/**");
    }
  }

  private void giveBack(AtDesk anna, String number) {
    anna.open("/intake/view/" + number);
    anna.page().locator("input[value='CM_REGISTRATION']").check();
    anna.press("begin");
    assertThat(anna.error("why")).contains("nav norādīts, kāpēc dokumentu tomēr pieņem");
    assertThat(anna.main()).containsOnlyOnce("nav norādīts, kāpēc");
    assertThat(anna.page().evaluate("document.activeElement.id")).isEqualTo("form:why");
    assertThat(anna.page().url()).contains("/intake/view/" + number);
    Screens.take(anna.page(), "intake-refused");
    assertThat(anna.value("reply")).contains("nav derīgs").contains(number);
    assertThat(anna.value("recipient")).isEqualTo("Evitai Lielmanei");
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("reason", "Dokuments pēc parakstīšanas mainīts");
    typed.put("reply", anna.value("reply") + " Ar cieņu");
    typed.put("channel", "EMAIL");
    anna.fill(typed).press("send");
    assertThat(anna.error("destination")).contains("Nav adreses", "Ierakstiet sūtītāja e-pastu");
    assertThat(anna.value("reply")).endsWith("Ar cieņu");
    Screens.take(anna.page(), "intake-unaddressed");
    anna.fill(Map.of("destination", "evita@example.lv")).press("send");
    assertThat(anna.main())
        .contains("atdots iesniedzējam", "Lūdzam dokumentu parakstīt", "Ar cieņu")
        .contains("Atbilde: vēstule Nr. VES-");
    answered(anna, number);
  }

  /** The letter goes out by itself, and the page and the list say so. */
  private void answered(AtDesk anna, String number) {
    String sent =
        "select sent_by from notice n join issued_document_file f on f.document_id = n.document_id"
            + " join incoming_document d on d.reply_letter_id = f.issued_document_id where d.number = ?"
            + " and n.destination = 'evita@example.lv' and n.sent_at is not null";
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(() -> assertThat(rows.all(sent, number)).hasSize(1));
    anna.open("/intake/view/" + number);
    assertThat(anna.main()).contains("Nosūtīts", "evita@example.lv", "Evitai Lielmanei");
    Screens.take(anna.page(), "intake-answered");
    String pdf = anna.page().getByText("Skatīt vēstuli").getAttribute("href");
    assertThat(anna.page().request().get(SERVER.baseUrl() + pdf.replaceFirst("^/ikvis", "")).text())
        .startsWith("%PDF");
    anna.open("/intake/list?q=" + number);
    assertThat(anna.main()).contains("Nosūtīts");
    anna.open("/intake/view/" + number);
  }

  private String openCase(AtDesk anna, String number) {
    anna.open("/intake/view/" + number);
    assertThat(anna.main()).contains("iesniegums.txt", "Evita Lielmane");
    Screens.take(anna.page(), "intake-view");
    anna.open("/privatepractice/apply?incoming=" + number);
    assertThat(anna.value("familyName")).isEqualTo("Lielmane");
    anna.open("/intake/view/" + number);
    anna.page().locator("input[value='CM_REGISTRATION']").check();
    anna.press("begin");
    anna.page().waitForURL("**/childminder/register?incoming=" + number);
    assertThat(anna.value("personalCode")).isEqualTo("320000-10101");
    assertThat(anna.value("familyName")).isEqualTo("Lielmane");
    assertThat(anna.value("channel")).isEqualTo("E_ADDRESS");
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("serviceKind", "BOTH");
    typed.put("activityGround", "NOT_YET");
    typed.put("publicPhone", "+371 20000000");
    anna.fill(typed);
    anna.page().getByText("lieta tiek izbeigta bez lēmuma").waitFor();
    anna.fill(Map.of("places:0:placeKind", "CHILD_HOME"));
    Screens.take(anna.page(), "intake-form");
    anna.page().getByText("Reģistrēt iesniegumu").click();
    anna.page().waitForURL("**/case/view/**");
    assertThat(anna.main()).contains(number + " iesniegums.txt", number + " iesniegums.edoc");
    String url = anna.page().url();
    return url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
  }

  /** The same file once more: it is said, the person is known now, and the case is offered. */
  private void attachAgain(AtDesk anna, Path good, String first, String caseNumber) {
    drop(anna, good);
    assertThat(anna.main())
        .contains("Tāda pati datne jau ir saņemta", first)
        .contains("Reģistros zināma persona: Evita Lielmane")
        .contains(caseNumber);
    Screens.take(anna.page(), "intake-known");
    anna.page().locator("input[value='" + caseNumber + "']").check();
    anna.press("attach");
    assertThat(anna.page().url()).contains("/case/view/" + caseNumber);
    assertThat(anna.said()).contains("ir pievienots lietai " + caseNumber);
  }

  private String number(String name) {
    return rows.all("select max(number) from incoming_document where name = ?", name).get(0);
  }

  private static void attach(AtDesk anna, Path file, String caseNumber) {
    drop(anna, file);
    Locator offered = anna.page().locator("input[value='" + caseNumber + "']");
    if (offered.count() > 0) {
      offered.check();
    } else {
      anna.fill(Map.of("caseNumber", caseNumber));
    }
    Locator byHand = anna.page().locator("input[type=checkbox][id*='byHand']");
    if (byHand.count() > 0) {
      byHand.check();
    }
    anna.press("attach");
    assertThat(anna.said()).contains("ir pievienots lietai " + caseNumber);
  }

  /** As an office program writes it. */
  private Path pdf() throws IOException {
    Path file = folder.resolve("pielikums.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    return file;
  }

  /** As a scanner makes it. */
  private Path scan() throws IOException {
    Path file = folder.resolve("lapa.png");
    ImageIO.write(new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
    return file;
  }
}
