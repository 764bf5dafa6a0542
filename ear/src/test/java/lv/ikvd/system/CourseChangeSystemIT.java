package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Participants get files, and learn that a day was moved; one gives it up on a telephone. */
class CourseChangeSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Pattern LINK = Pattern.compile("/public/enrolment\\?token=([\\w-]+)");
  private static final String TITLE = "Dienasgaismas pedagoģija";
  private static final String EMAIL = "ruta.modelis@skola.example";
  private static final byte[] PICTURE =
      "\u0089PNG\r\n\u001a\nslaids".getBytes(StandardCharsets.ISO_8859_1);

  @Test
  void aDayMovesAndEveryoneKnows() {
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      String number = plan(anna);
      give(anna, number);
      Page visitor = Browser.page(Browser.PHONE);
      enrol(visitor, number);
      visitor.navigate(SERVER.baseUrl() + link("Pieteikums: " + TITLE));
      assertThat(visitor.locator("main").innerText()).contains("Slaidi", "Programma visiem");
      Screens.take(visitor, "course-mine-materials");
      Download file = visitor.waitForDownload(() -> visitor.locator("a", named("Slaidi")).click());
      assertThat(file.suggestedFilename()).endsWith(".png");

      move(anna, number);
      visitor.navigate(SERVER.baseUrl() + link("Pārcelta norises diena: " + TITLE));
      assertThat(visitor.locator("main").innerText()).contains("Cēsis, Raunas iela 4");
      visitor.locator("button[id$=':withdraw']").first().click();
      visitor.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(visitor.locator("main").innerText()).contains("No dienas esat atteikušies");
      Screens.take(visitor, "course-mine-withdrawn");
      visitor.context().close();
      told(anna, number);
    }
  }

  private static String day(int from) {
    return new Rows(SERVER)
        .all("select to_char(riga_today() + " + from + ", 'DD.MM.YYYY.')")
        .get(0);
  }

  private static String plan(AtDesk anna) {
    anna.open("/course/edit").press("addDay");
    anna.page().locator("[id='form:days:1:heldOn']").waitFor();
    anna.fill(Map.of("title", TITLE, "hours", "6", "enrolUntil", day(5)));
    for (int i = 0; i < 2; i++) {
      String at = "days:" + i + ":";
      anna.fill(
          Map.of(
              at + "heldOn", day(10 + i),
              at + "hours", "3",
              at + "begins", "9.00",
              at + "ends", "12.00",
              at + "place", "Rīga, Smilšu iela 7"));
    }
    anna.press("save");
    String number = anna.page().url().replaceAll(".*/course/entry/([^?]+).*", "$1");
    anna.press("publish");
    return number;
  }

  private static void give(AtDesk anna, String number) {
    anna.open("/course/entry/" + number);
    anna.fill(Map.of("materialTitle", "Slaidi"));
    anna.page()
        .locator("[id$=':materialFile']")
        .setInputFiles(
            new FilePayload(
                "slaidi.html",
                "text/html",
                "<html><script>1</script>".getBytes(StandardCharsets.UTF_8)));
    anna.press("addMaterial");
    assertThat(anna.error("materialFile")).contains("HTML");
    anna.page()
        .locator("[id$=':materialFile']")
        .setInputFiles(new FilePayload("slaidi.png", "image/png", PICTURE));
    anna.press("addMaterial");
    anna.fill(
        Map.of("materialTitle", "Programma visiem", "materialLink", "https://ikvd.example/p"));
    anna.page().locator("[id$=':materialOpen']").check();
    anna.press("addMaterial");
    Screens.take(anna.page(), "course-materials");
  }

  private static void enrol(Page visitor, String number) {
    visitor.navigate(SERVER.baseUrl() + "/public/course/" + number);
    assertThat(visitor.locator("main").innerText())
        .contains("Programma visiem")
        .doesNotContain("Slaidi");
    visitor.locator("[id='form:givenName']").fill("Ruta");
    visitor.locator("[id='form:familyName']").fill("Modelis");
    visitor.locator("[id='form:email']").fill(EMAIL);
    visitor.locator("[id='form:institution']").fill("Paraugskola");
    visitor.locator("[id='form:role']").selectOption("HEAD");
    Screens.take(visitor, "course-enrol-days");
    visitor.locator("[id='form:enrol']").click();
    visitor.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(visitor.locator("main").innerText()).contains("Pieteikums ir pieņemts");
  }

  private static void move(AtDesk anna, String number) {
    anna.open("/course/entry/" + number);
    anna.page().locator("a", named("Pārcelt")).first().click();
    anna.page().waitForLoadState(LoadState.NETWORKIDLE);
    anna.fill(Map.of("heldOn", day(20), "place", "Cēsis, Raunas iela 4")).press("show");
    assertThat(anna.error("reason")).contains("Iemesls");
    Screens.take(anna.page(), "course-move");
    anna.fill(Map.of("reason", "Slims pasniedzējs.")).press("show");
    assertThat(anna.main()).contains("Ruta Modelis", "Slims pasniedzējs.", "1 dalībnieks");
    Screens.take(anna.page(), "course-move-preview");
    anna.press("send");
    assertThat(anna.said()).contains("Diena ir pārcelta");
  }

  private static void told(AtDesk anna, String number) {
    anna.open("/course/entry/" + number);
    Screens.take(anna.page(), "course-entry-told");
    anna.page().locator("a[href*='/course/told/']").first().click();
    anna.page().waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(anna.main()).contains("Ruta Modelis", "Nosūtīts");
    Screens.take(anna.page(), "course-told");
    anna.open("/course/change/" + number + "?act=CALLED_OFF");
    Screens.take(anna.page(), "course-call-off");
  }

  private static String link(String subject) {
    await().atMost(30, TimeUnit.SECONDS).until(() -> !Mailbox.texts(subject).isEmpty());
    List<String> mails = Mailbox.texts(subject);
    Matcher link = LINK.matcher(mails.get(mails.size() - 1));
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
