package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import lv.ikvd.system.desk.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: state lives there alone, and nothing is done twice. */
class NodesSystemIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SECOND = "parbaude.otrais";

  private static MicroServer one;
  private static MicroServer other;

  @BeforeAll
  static void start() {
    one = MicroServer.shared();
    other = one.node(Mailbox.settings());
    Accounts.make(one, SECOND, "registrar");
  }

  @AfterAll
  static void stop() {
    other.close();
  }

  @Test
  void showsOnEachNodeWhatTheOtherWroteBefore() {
    Application application = Application.invented();
    try (Clerk anna = new Clerk(one);
        Decider ilze = new Decider(other);
        Visitor parent = new Visitor(other);
        Clerk second = new Clerk(other, SECOND, Accounts.PASSWORD)) {
      String number = anna.prepare(application);
      String decision = ilze.sign(number);
      String entry = ilze.openCase(number).entryNumber();
      assertThat(json(one, entry)).contains(application.phone());

      for (String phone : new String[] {"+371 29990101", "+371 29990102"}) {
        assertThat(json(other, entry)).doesNotContain(phone);
        anna.changeContacts(entry, phone);
        assertThat(json(other, entry)).contains(phone);
        assertThat(list(other, application.name())).contains(phone);
        assertThat(parent.open("/public/childminder/" + entry).says()).contains(phone);
        assertThat(second.open("/childminder/entry/" + entry).says()).contains(phone);
      }
      Rows rows = new Rows(one);
      await()
          .atMost(PATIENCE)
          .until(() -> mails(application, decision) == 1 && undone(rows, number) == 0);
      assertThat(
              rows.count(
                  "select count(*) from work_item w join proceeding p on p.id = w.proceeding_id"
                      + " where p.number = ? and w.attempts <> 1",
                  number))
          .as("items taken more than once")
          .isZero();
      assertThat(mails(application, decision)).isEqualTo(1);
    }
  }

  /** The second is told who changed what, sees the case anew, and what was typed is still there. */
  @Test
  void keepsWhatTheSecondOfTwoOfficialsTyped() {
    Application application = Application.invented();
    try (Clerk anna = new Clerk(one);
        Clerk second = new Clerk(other, SECOND, Accounts.PASSWORD)) {
      String number = anna.type(application).send();
      anna.take(number).openCase(number);
      second.openCase(number);
      second.answerOne("FIRST_AID", "Apliecība uzrādīta.");
      assertThat(second.says()).contains("Apliecība uzrādīta.");

      anna.answerOne("QUALIFICATION", "Diploms pārbaudīts.");

      assertThat(anna.page().locator(".r-messages-error, [role=alert]").first().innerText())
          .contains(number, SECOND);
      assertThat(anna.says()).contains("Apliecība uzrādīta.");
      assertThat(anna.page().locator("#check-QUALIFICATION textarea").inputValue())
          .isEqualTo("Diploms pārbaudīts.");
      Screens.take(anna.page(), "case-changed-by-another");
      anna.page().locator("[id='checklist:save']").click();
      anna.page().locator(".r-messages-error").waitFor(Clerk.gone());
      assertThat(anna.openCase(number).says())
          .contains("Diploms pārbaudīts.", "Apliecība uzrādīta.");
    }
  }

  /** Two nodes that counted each for itself would let twice as many through. */
  @Test
  void countsChecksOfDocumentsOverBothNodes() {
    try {
      int answered = 0;
      int status = 200;
      while (status == 200 && answered < 120) {
        status =
            new Session(answered % 2 == 0 ? one : other)
                .get("/public/verify/LEM-2026-999999")
                .statusCode();
        answered++;
      }
      assertThat(status).as("after " + answered).isEqualTo(429);
      assertThat(new Session(other).get("/public/verify").statusCode())
          .as("the page itself")
          .isEqualTo(200);
    } finally {
      new Rows(one).execute("delete from login_throttle");
    }
  }

  private static long mails(Application application, String decision) {
    return Mailbox.subjects(application.email()).stream()
        .filter(subject -> subject.contains(decision))
        .count();
  }

  private static long undone(Rows rows, String number) {
    return rows.count(
        "select count(*) from work_item w join proceeding p on p.id = w.proceeding_id"
            + " where p.number = ? and w.done_at is null",
        number);
  }

  private static String json(RunningServer node, String entry) {
    return new Session(node).get("/api/v1/registers/CHILD_MINDER/entries/" + entry).body();
  }

  private static String list(RunningServer node, String name) {
    return new Session(node)
        .get("/api/v1/registers/CHILD_MINDER/entries?q=" + name.replace(" ", "%20"))
        .body();
  }
}
