package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * A commission at work in browsers: the secretary runs the sitting, five members vote, the count is
 * a decision, and the minutes follow.
 */
class SittingSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final List<String> MEMBERS =
      List.of("ausma", "edgars", "liene", "normunds", "zane");

  @Test
  void aVoteBecomesADecisionAndASittingItsMinutes() {
    String number = proposed();
    try (AtDesk dace = new AtDesk(SERVER, "dace")) {
      String sitting = convene(dace);
      String address = "/board/view/" + sitting;
      dace.page().locator("input[name=case][value='" + number + "']").check();
      press(dace, "button[value=put]");
      press(dace, "button[name=step][value=open]");
      assertThat(dace.said()).contains("Sēde atklāta");

      remark(address);
      resolve(number);
      MEMBERS.forEach(member -> vote(member, address));
      dace.open(address);
      assertThat(dace.main()).contains("Ņemta vērā");
      assertThat(dace.page().locator("input[name=due]").inputValue())
          .matches("\\d{2}\\.\\d{2}\\.\\d{4}\\.?");
      Screens.take(dace.page(), "sitting-voted");
      press(dace, "button[value^='count:']");
      assertThat(dace.said()).contains("Pieņemts lēmums Nr. ");
      Screens.take(dace.page(), "sitting-decided");
      assertThat(
              new Rows(SERVER)
                  .all(
                      "select d.deciding_mode || ' ' || i.votes_for from decision d join"
                          + " agenda_item i on i.decision_id = d.id join proceeding p on p.id ="
                          + " d.proceeding_id where p.number = ?",
                      number))
          .containsExactly("BOARD 5");

      dace.open(address);
      press(dace, "button[name=step][value=close]");
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () ->
                  new Rows(SERVER)
                          .count(
                              "select count(*) from sitting where minutes_id is not null and number"
                                  + " = ?",
                              sitting)
                      == 1);
      assertThat(
              dace.page()
                  .request()
                  .get(SERVER.baseUrl() + "/board/minutes/" + sitting)
                  .headers()
                  .get("content-type"))
          .startsWith("application/pdf");
      assertThat(dace.page().request().get(SERVER.baseUrl() + "/board/export.csv").text())
          .contains(sitting);
    }
    try (Clerk anna = new Clerk(SERVER)) {
      anna.open("/case/view/" + number);
      assertThat(anna.says()).contains("Mērķis ir pārāk vispārīgs", "Sēdi vadīja Ausma Ozolgrāve");
    }
  }

  private static String proposed() {
    Application teacher = Application.invented();
    try (Clerk anna = new Clerk(SERVER)) {
      String number = anna.applyForCertificates(teacher, "Somu valoda");
      anna.take(number).check(number).compose(number);
      anna.propose();
      return number;
    }
  }

  private static String convene(AtDesk dace) {
    String today =
        LocalDate.now(Clock.system(ZoneId.of("Europe/Riga")))
            .format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    dace.open("/board/convene")
        .fill(Map.of("board", "PRIVATE_PRACTICE", "on", today, "at", "10:00"))
        .fill(Map.of("place", "Strūgu iela 4, 305. telpa"))
        .press("save");
    return dace.page().url().replaceAll(".*/board/view/([A-Z0-9-]+).*", "$1");
  }

  private static void remark(String address) {
    try (AtDesk liene = new AtDesk(SERVER, "liene")) {
      Page page = liene.open(address).page();
      page.locator(".b-place summary").first().click();
      page.locator("textarea[name^=text-]").first().fill("Mērķis ir pārāk vispārīgs.");
      page.locator("button[name=note]").first().click();
      page.waitForLoadState();
      assertThat(liene.said()).contains("Piezīme saglabāta");
    }
  }

  private static void resolve(String number) {
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      anna.open("/case/view/" + number);
      Screens.take(anna.page(), "case-remark");
      press(anna, "button[id$=resolve]");
      assertThat(anna.said()).contains("Piezīme atzīmēta kā ņemta vērā");
      assertThat(anna.main()).contains("Komisijas locekļa piezīme ņemta vērā");
    }
  }

  /** By keyboard: a key goes to the button, Enter presses it. */
  private static void vote(String member, String address) {
    try (AtDesk desk = new AtDesk(SERVER, member)) {
      Page page = desk.open(address).page();
      page.keyboard().press("1");
      page.keyboard().press("Enter");
      page.waitForURL("**item=*");
      assertThat(desk.said()).contains("Jūsu balss ir pieņemta");
    }
  }

  private static void press(AtDesk desk, String button) {
    desk.page().locator(button).first().click();
    desk.page().waitForLoadState();
  }
}
