package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A course from its plan over the public form to certificates that anyone can check. */
class CourseSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Pattern LINK = Pattern.compile("/public/enrolment\\?token=([\\w-]+)");
  private static final String TITLE = "Atkritumu šķirošana skolā";
  private static final String EMAIL = "liene.paraugs@skola.example";

  @Test
  void fromThePlanToTheCertificate() {
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      String number = plan(anna);
      Page visitor = Browser.page(Browser.DESK);
      enrol(visitor, number);
      evaluate(visitor);
      attend(anna, number);
      String certificate = certify(anna, number);

      visitor.navigate(SERVER.baseUrl() + "/public/verify/" + certificate);
      assertThat(visitor.locator("main").innerText())
          .contains(certificate, "Kursu apliecība", "Izsniegta")
          .doesNotContain("Liene");
      visitor.waitForCondition(
          () -> Mailbox.subjects(EMAIL).contains("Apliecība Nr. " + certificate));
      visitor.context().close();
    }
  }

  /** Long after the last day somebody looks for the slides. */
  @Test
  void whatWasHeldIsFoundByItsMaterials() {
    String title = "Pagājušā gada seminārs";
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      anna.open("/course/edit")
          .fill(
              Map.of(
                  "title", title,
                  "hours", "4",
                  "enrolUntil", "01.10.2025.",
                  "days:0:heldOn", "02.10.2025.",
                  "days:0:hours", "4",
                  "days:0:begins", "9.00",
                  "days:0:ends", "13.00",
                  "days:0:place", "Rīga, Smilšu iela 7"))
          .press("save")
          .press("publish");
      Page visitor = Browser.page(Browser.DESK);
      visitor.navigate(SERVER.baseUrl() + "/public/courses?when=PAST&q=gada+semin");
      assertThat(visitor.locator("main").innerText()).doesNotContain(title);
      Screens.take(visitor, "courses-past-none");

      anna.fill(
          Map.of(
              "materialTitle",
              "Semināra ieraksts",
              "materialLink",
              "https://example.org/ieraksts"));
      anna.page().locator("[id$=':materialOpen']").check();
      anna.press("addMaterial");
      anna.page().locator("a[href='https://example.org/ieraksts']").waitFor();

      visitor.navigate(SERVER.baseUrl() + "/public/courses");
      visitor.locator("#filter-q").fill("gada semin");
      visitor.locator("#filter-when").selectOption("PAST");
      visitor.locator("main form button[type=submit]").click();
      visitor.waitForURL("**/public/courses?q=gada+semin&when=PAST");
      Screens.take(visitor, "courses-past");
      visitor.locator("ul.r-cards a").first().click();
      visitor.locator("a[href='https://example.org/ieraksts']").waitFor();
      assertThat(visitor.locator("main").innerText())
          .contains("Beigušies, 02.10.2025.", "Semināra ieraksts", "Rīga, Smilšu iela 7")
          .doesNotContain("Pieteikties", "pieteikšanās līdz");
      Screens.take(visitor, "course-past");
      visitor.context().close();
    }
  }

  private static String plan(AtDesk anna) {
    String today = new Rows(SERVER).all("select to_char(riga_today(), 'DD.MM.YYYY.')").get(0);
    anna.open("/course/edit")
        .fill(
            Map.of(
                "title", TITLE,
                "hours", "6",
                "enrolUntil", today,
                "days:0:heldOn", today,
                "days:0:hours", "4",
                "days:0:begins", "9.00",
                "days:0:ends", "13.00",
                "days:0:place", "Rīga, Smilšu iela 7",
                "days:0:places", "30",
                "days:0:question", "Ko gaidāt?"))
        .press("save");
    assertThat(anna.page().locator("[id='form:hours-error']").innerText()).contains("4", "6");
    Screens.take(anna.page(), "course-plan");
    anna.fill(Map.of("hours", "4")).press("save");
    assertThat(anna.said()).contains("Kursi ir saglabāti");
    String number = anna.page().url().replaceAll(".*/course/entry/([^?]+).*", "$1");
    anna.press("publish");
    assertThat(anna.said()).contains("izsludināti");
    return number;
  }

  private static void enrol(Page visitor, String number) {
    visitor.navigate(SERVER.baseUrl() + "/public/courses?q=" + number);
    visitor.locator("a[href$='/public/course/" + number + "']").click();
    visitor.waitForLoadState(LoadState.NETWORKIDLE);
    visitor.locator("[id='form:givenName']").fill("Liene");
    visitor.locator("[id='form:familyName']").fill("Paraugs");
    visitor.locator("[id='form:email']").fill(EMAIL);
    visitor.locator("[id='form:municipality']").fill("Rīga");
    visitor.locator("[id='form:role']").selectOption("TEACHER");
    visitor.locator("[id$=':answer']").fill("Padomu");
    Screens.take(visitor, "course-enrol");
    visitor.locator("[id='form:enrol']").click();
    visitor.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(visitor.locator("main").innerText()).contains("Pieteikums ir pieņemts");
    Screens.take(visitor, "course-enrolled");
  }

  private static void evaluate(Page visitor) {
    visitor.waitForCondition(() -> !Mailbox.texts("Pieteikums: " + TITLE).isEmpty());
    List<String> mails = Mailbox.texts("Pieteikums: " + TITLE);
    Matcher link = LINK.matcher(mails.get(mails.size() - 1));
    assertThat(link.find()).isTrue();
    visitor.navigate(SERVER.baseUrl() + link.group());
    visitor.locator("[id$=':usefulness']").fill("9");
    Screens.take(visitor, "course-mine");
    visitor.locator("[id$=':evaluate']").click();
    visitor.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(visitor.locator("main").innerText()).contains("Paldies par vērtējumu");
  }

  private static void attend(AtDesk anna, String number) {
    anna.open("/course/sheet/" + number + "?day=1");
    assertThat(anna.main()).contains("Paraugs, Liene");
    Screens.take(anna.page(), "course-sheet");
    anna.open("/course/attendance/" + number + "?day=1");
    anna.page().locator("input[data-check-all]").check();
    Screens.take(anna.page(), "course-attendance");
    anna.press("save");
    assertThat(anna.said()).contains("ieradās 1");
  }

  private static String certify(AtDesk anna, String number) {
    anna.press("give");
    Locator certificate = anna.page().locator("a[href*='/issued/KAP-']").first();
    certificate.waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    Screens.take(anna.page(), "course-view");
    return certificate.innerText().strip();
  }
}
