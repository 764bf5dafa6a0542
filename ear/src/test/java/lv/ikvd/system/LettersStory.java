package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import org.awaitility.Awaitility;

/** Three letters of a case, a name put right once, and the batch in which they go to the post. */
final class LettersStory {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Riga")));

  private final Rows rows = new Rows(SERVER);

  void tell() throws IOException {
    String number = byPost();
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      anna.open("/case/letter/" + number);
      assertThat(anna.page().locator("#kinds a").count()).isEqualTo(6);
      Screens.take(anna.page(), "letters-kinds");

      request(anna, number);
      remind(anna, number);
      invite(anna, number);
      keepsWhatIsTyped(anna, number);
      post(anna, waiting(number));
    }
  }

  /** A case whose party has no e-mail, and a name that the rules of declension do not fit. */
  private static String byPost() {
    InventedPersons.Invented person = new InventedPersons(new Random().nextLong()).next();
    Application known = Application.invented();
    try (Clerk clerk = new Clerk(SERVER)) {
      return clerk
          .type(
              new Application(
                  person.code().display(),
                  "Agnese",
                  "Bērziņš",
                  "",
                  person.phone(),
                  known.home(),
                  known.place(),
                  known.municipality(),
                  known.assistantCode(),
                  known.assistantGiven(),
                  known.assistantFamily()))
          .send();
    }
  }

  private void request(AtDesk anna, String number) {
    anna.open("/case/letter/" + number + "?kind=INFORMATION_REQUEST");
    assertThat(anna.value("dative")).isEqualTo("Agnesei Bērziņš");
    assertThat(anna.main()).contains("Pārbaudiet, vai vārds ir pareizi locīts");
    anna.press("send");
    assertThat(anna.error("question")).contains("Nav aizpildīts");
    anna.fill(Map.of("question", "izglītības dokumenta kopija", "dative", "Agnesei Bērziņai"));
    anna.fill(Map.of("due", day(14)));
    anna.page().locator("[id$=':part:1:taken']").check();
    preview(anna, "Agnesei Bērziņai");
    preview(anna, "izglītības dokumenta kopija");
    preview(anna, "Ziņas var iesniegt");
    anna.page().locator("[id$=':part:0:reword']").click();
    Locator own = anna.page().locator("[id$=':part:0:own']");
    own.fill(own.inputValue() + " Paldies.");
    preview(anna, "Paldies.");
    Screens.take(anna.page(), "letters-request");
    anna.press("send");
    assertThat(anna.said()).contains("Pieprasījums ierakstīts");
    assertThat(anna.main()).contains("izglītības dokumenta kopija", "Sagatavota vēstule");
  }

  private static void remind(AtDesk anna, String number) {
    anna.open("/case/letter/" + number + "?kind=REMINDER");
    assertThat(anna.value("dative")).as("remembered").isEqualTo("Agnesei Bērziņai");
    assertThat(anna.main()).doesNotContain("Pārbaudiet, vai vārds");
    anna.page().locator("[id$=':waiting:0:remind']").click();
    preview(anna, "gaidām: izglītības dokumenta kopija");
    Screens.take(anna.page(), "letters-reminder");
    anna.press("send");
    assertThat(anna.said()).contains("Atgādinājums tiek sūtīts");
  }

  private static void invite(AtDesk anna, String number) {
    anna.open("/case/letter/" + number + "?kind=INVITATION");
    anna.fill(Map.of("hour", "14.30", "place", "Smilšu iela 7", "reasons", "Telpas"));
    anna.fill(Map.of("day", day(1))).press("send");
    assertThat(anna.error("day")).contains("Agrākā diena");
    anna.fill(Map.of("day", day(40)));
    preview(anna, "plkst. 14.30 piedalīties");
    Screens.take(anna.page(), "letters-invitation");
    anna.press("send");
    assertThat(anna.said()).contains("Uzaicinājums tiek sūtīts");
    assertThat(anna.main()).contains("Uzaicinājuma diena");
  }

  private static void keepsWhatIsTyped(AtDesk anna, String number) {
    anna.open("/case/letter/" + number + "?kind=REPLY");
    anna.fill(Map.of("free", "Vēl nepabeigta atbilde."));
    preview(anna, "Vēl nepabeigta atbilde.");
    anna.open("/case/letter/" + number + "?kind=REPLY");
    assertThat(anna.said()).contains("jau ir iesākta");
    anna.press("restore");
    assertThat(anna.value("free")).isEqualTo("Vēl nepabeigta atbilde.");
  }

  private List<String> waiting(String number) {
    String sql =
        "select n.id::text from notice n join proceeding p on p.id = n.proceeding_id where p.number"
            + " = ? and n.listed_at is not null and n.channel = 'REGISTERED_POST' order by n.id";
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(rows.all(sql, number)).hasSize(3));
    return rows.all(sql, number);
  }

  private void post(AtDesk anna, List<String> letters) throws IOException {
    anna.open("/notice/list?channel=REGISTERED_POST");
    letters.forEach(id -> anna.page().locator("input[name=notice][value='" + id + "']").check());
    Screens.take(anna.page(), "letters-to-post");
    anna.press("batch");
    assertThat(anna.said()).contains("Pasta sūtījums izveidots");

    byte[] pdf = download(anna, "/notice/letters.pdf");
    Files.write(MicroServer.target().resolve("screens/letters.pdf"), pdf);
    List<String> pages = PdfPages.of(pdf);
    assertThat(pages).hasSize(6);
    String fronts = pages.get(0) + pages.get(2) + pages.get(4);
    assertThat(fronts).contains("Paldies.", "Par atgādinājumu", "Par uzaicinājumu");
    assertThat(fronts.split("Agnesei Bērziņai", -1)).hasSize(4);
    assertThat(pages.get(1).strip() + pages.get(3).strip() + pages.get(5).strip()).isEmpty();
    byte[] list = download(anna, "/notice/posting.pdf");
    Files.write(MicroServer.target().resolve("screens/posting.pdf"), list);
    assertThat(PdfPages.of(list).get(0)).contains("PASTA SŪTĪJUMU SARAKSTS", "kopā: 3");

    anna.page().reload();
    assertThat(anna.said()).contains("Vēstules jau ir drukātas");
    Screens.take(anna.page(), "letters-batch");
    anna.fill(Map.of("numbers", "RR1LV\nRR2LV")).press("posted");
    assertThat(anna.error("numbers")).contains("2");
    anna.fill(Map.of("numbers", "RR1LV\nRR2LV\nRR3LV")).press("posted");
    assertThat(anna.said()).contains("Nosūtīšana ierakstīta");
    Screens.take(anna.page(), "letters-posted");
    assertThat(
            rows.all(
                "select n.reference from notice n join postal_batch_item i on i.notice_id = n.id"
                    + " where n.id in ("
                    + String.join(",", letters)
                    + ") and n.deemed_on > n.sent_on order by i.ordinal"))
        .containsExactly("RR1LV", "RR2LV", "RR3LV");
  }

  private static byte[] download(AtDesk anna, String address) {
    String id = anna.page().url().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    return anna.page().context().request().get(SERVER.baseUrl() + address + "?id=" + id).body();
  }

  private static void preview(AtDesk anna, String text) {
    anna.page()
        .locator("#preview", new com.microsoft.playwright.Page.LocatorOptions().setHasText(text))
        .waitFor();
  }

  private static String day(int ahead) {
    return TYPED.format(TODAY.plusDays(ahead));
  }
}
