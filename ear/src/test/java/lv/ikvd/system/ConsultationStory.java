package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;

/** A consultation from the first key to its number, and an answer from its author to everyone. */
final class ConsultationStory {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final String TEXT = "Ne vairāk kā piecus bērnus vienlaikus.";

  private final Rows rows = new Rows(SERVER);
  private final String question = "Cik bērnu drīkst " + UUID.randomUUID() + "?";

  void tell() {
    String id = propose();
    assertThat(everyone()).doesNotContain(question);
    review(id);
    assertThat(everyone()).contains(question).contains(TEXT);

    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      long before = counted(anna);
      note(anna);
      assertThat(counted(anna)).isEqualTo(before + 1);

      anna.page().locator("tr", row("Bērnu uzraudzības")).locator("a").first().click();
      anna.page().waitForURL("**/consultation/list?topic=CHILD_MINDER**");
      assertThat(anna.main()).contains(question).contains("Tālrunis").contains("Anna");
      assertThat(anna.page().locator(".r-list-head strong").innerText())
          .isEqualTo(String.valueOf(before + 1));
    }
    Session session = new Session(SERVER);
    session.login("anna", "demo-anna-2026", null);
    assertThat(session.get("/consultation/export.csv?topic=CHILD_MINDER").body())
        .contains(question)
        .contains("Tālrunis");
  }

  private String propose() {
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      anna.open("/consultation/propose")
          .fill(
              Map.of(
                  "topic",
                  "CHILD_MINDER",
                  "question",
                  question,
                  "text",
                  TEXT,
                  "legalGround",
                  "MK 404",
                  "ruleSet",
                  "CHILD_MINDER",
                  "shownTo",
                  "EVERYONE"))
          .press("propose");
      assertThat(anna.said()).contains("to pārbaudīs vadītājs");
      assertThat(anna.page().locator("button[id$=':accept']").count()).isZero();
      return rows.all("select id from consultation_answer where question = ?", question).get(0);
    }
  }

  private static void review(String id) {
    try (AtDesk juris = new AtDesk(SERVER, "juris")) {
      juris.open("/consultation/answer/" + id).press("accept");
      assertThat(juris.said()).contains("Atbilde ir pārbaudīta");
      assertThat(juris.main()).contains("spēkā");
    }
  }

  /** No mouse: from the page of a case and back to it. */
  private void note(AtDesk anna) {
    String number =
        rows.all(
                "select number from proceeding where register = 'CHILD_MINDER' order by id limit 1")
            .get(0);
    Page page = anna.open("/case/view/" + number).page();
    page.keyboard().press("n");
    page.waitForURL("**/consultation/note**");
    assertThat(anna.value("topic")).isEqualTo("CHILD_MINDER");
    assertThat(anna.value("about")).isEqualTo(number);
    assertThat(focused(page)).isEqualTo("form:question");

    page.keyboard().type(question);
    page.locator("[data-alt-key='1']", offer()).waitFor();
    page.keyboard().press("Alt+1");
    page.waitForFunction("() => document.getElementById('form:answer').value");
    assertThat(anna.value("answer")).isEqualTo(TEXT);
    page.keyboard().press("Shift+Tab");
    page.keyboard().type("Ve");
    page.keyboard().press("Shift+Tab");
    page.keyboard().type("Tā");
    page.keyboard().press("Control+Enter");

    page.waitForURL("**/case/view/" + number);
    assertThat(anna.said()).contains("Konsultācija ir reģistrēta");
    assertThat(
            rows.all(
                "select c.channel || ' ' || c.asker || ' ' || p.number from consultation c join"
                    + " proceeding p on p.id = c.proceeding_id join consultation_answer a on a.id ="
                    + " c.answer_id where a.question = ?",
                question))
        .containsExactly("PHONE PARENT " + number);
  }

  /** How many the page of the year counts of this topic. */
  private static long counted(AtDesk anna) {
    Locator line = anna.open("/consultation/counts").page().locator("tr", row("Bērnu uzraudzības"));
    return line.count() == 0 ? 0 : Long.parseLong(line.locator("a").first().innerText());
  }

  private static Page.LocatorOptions row(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private Page.LocatorOptions offer() {
    return new Page.LocatorOptions().setHasText(question);
  }

  private static Object focused(Page page) {
    return page.evaluate("() => document.activeElement.id");
  }

  private String everyone() {
    return new Session(SERVER)
        .get("/public/answers?q=" + question.split(" ", -1)[3].replace("?", ""))
        .body();
  }
}
