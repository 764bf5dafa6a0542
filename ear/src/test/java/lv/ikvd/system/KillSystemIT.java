package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import lv.ikvd.system.desk.Official;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the server around a signed decision. What was acknowledged is there and is
 * finished after the next start: one decision, one version, one document, one notice, one mail.
 * Tables are held fast, so that each kill meets the server exactly where it is meant to.
 */
class KillSystemIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** More than the threads that work after a commit, so that not all items are worked on. */
  private static final int ACTS = 5;

  private static MicroServer server;
  private static Rows rows;

  @BeforeAll
  static void start() {
    server = MicroServer.start(Mailbox.settings());
    rows = new Rows(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /**
   * Some documents are being made, others not begun, when the server dies; all signatures were
   * acknowledged.
   */
  @Test
  void finishesWhatFollowsAcknowledgedSignatures() {
    List<Application> applications = new ArrayList<>();
    List<String> cases = prepare(ACTS, applications);
    try (Decider ilze = new Decider(server);
        Rows.Hold held = rows.hold("issued_document_file")) {
      ilze.choose(cases).press().acknowledged(ACTS);
      await().atMost(PATIENCE).until(() -> rows.waiting("issued_document_file") >= 2);
      assertThat(undone() - rows.waiting("issued_document_file"))
          .as("items that no thread works on")
          .isPositive();
      server.kill();
    }
    server.restart();
    endLeases();

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(sent(cases)).hasSize(ACTS));
    for (int i = 0; i < ACTS; i++) {
      isWholeAndSingle(cases.get(i));
      assertThat(Mailbox.of(applications.get(i).email())).hasSize(1);
    }
    logVerifies();
  }

  /**
   * One mail is out but not yet written down, and another decision is being signed. The mail is not
   * sent twice: the notice is uncertain, and the case says so until an official decides. The
   * signature that nobody was told of has left nothing, and is given again.
   */
  @Test
  void neverSendsTwiceAndLeavesNothingHalfSigned() {
    List<Application> applications = new ArrayList<>();
    List<String> cases = prepare(2, applications);
    String mailed = cases.get(0);
    String halfSigned = cases.get(1);
    String address = applications.get(0).email();
    try (Decider ilze = new Decider(server);
        Decider other = new Decider(server);
        Rows.Hold rendering = rows.hold("issued_document_file")) {
      ilze.sign(mailed);
      try (Rows.Hold terms = rows.hold("proceeding_term")) {
        rendering.close();
        await().atMost(PATIENCE).until(() -> rows.waiting("proceeding_term") == 1);
        assertThat(Mailbox.of(address)).hasSize(1);
        other.choose(List.of(halfSigned)).press();
        await().atMost(PATIENCE).until(() -> rows.waiting("proceeding_term") == 2);
        server.kill();
      }
    }
    server.restart();
    endLeases();

    await().atMost(PATIENCE).until(() -> uncertain(mailed));
    assertThat(Mailbox.of(address)).hasSize(1);
    assertThat(count("decision", halfSigned)).isZero();
    assertThat(count("decision_signature", halfSigned)).isZero();
    try (Clerk anna = new Clerk(server);
        Decider ilze = new Decider(server)) {
      anna.openCase(mailed);
      Screens.take(anna.page(), "notice-uncertain");
      anna.confirmSent(mailed);
      assertThat(anna.says()).contains("Uzskatāms par paziņotu");
      ilze.sign(halfSigned);
    }
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(sent(cases)).hasSize(2));
    isWholeAndSingle(mailed);
    isWholeAndSingle(halfSigned);
    assertThat(Mailbox.of(address)).hasSize(1);
    assertThat(Mailbox.of(applications.get(1).email())).hasSize(1);
    logVerifies();
  }

  /**
   * The signature is committed, and the server dies before it answers: the browser is held up by
   * the list of what still waits. What follows is held too, else the kill might meet the mail half
   * sent. Whoever signs the same text again is shown the decision.
   */
  @Test
  void showsACommittedSignatureWhoseAnswerNeverCame() {
    List<Application> applications = new ArrayList<>();
    List<String> cases = prepare(2, applications);
    String signed = cases.get(0);
    String shown;
    try (Decider ilze = new Decider(server);
        Rows.Hold rendering = rows.hold("issued_document_file");
        Rows.Hold terms = rows.hold("proceeding_term")) {
      shown = ilze.choose(List.of(signed)).chosen();
      ilze.press();
      await().atMost(PATIENCE).until(() -> rows.waiting("proceeding_term") == 1);
      try (Rows.Hold looks = rows.hold("look")) {
        terms.close();
        await().atMost(PATIENCE).until(() -> rows.waiting("look") == 1);
        assertThat(count("decision", signed)).as("committed").isEqualTo(1);
        assertThat(count("notice", signed)).as("what follows waits").isZero();
        server.kill();
      }
    }
    server.restart();
    endLeases();

    try (Decider ilze = new Decider(server)) {
      assertThat(ilze.open("/case/sign").says()).contains(cases.get(1)).doesNotContain(signed);
      ilze.chooseAgain(shown).press().acknowledged(1);
      Screens.take(ilze.page(), "signed-again");
      assertThat(ilze.results()).contains(signed);
      assertThat(ilze.openCase(signed).says()).contains(number(signed));
    }
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(sent(List.of(signed))).hasSize(1));
    isWholeAndSingle(signed);
    assertThat(Mailbox.of(applications.get(0).email())).hasSize(1);
    assertThat(count("decision", cases.get(1))).as("the act beside it").isZero();
    logVerifies();
  }

  private static String number(String signed) {
    return rows.all(
            "select d.number from decision d join proceeding p on p.id = d.proceeding_id"
                + " where p.number = ?",
            signed)
        .get(0);
  }

  private static List<String> prepare(int acts, List<Application> applications) {
    List<String> cases = new ArrayList<>();
    try (Clerk anna = new Clerk(server)) {
      for (int i = 0; i < acts; i++) {
        Application application = Application.invented();
        applications.add(application);
        cases.add(anna.prepare(application));
      }
    }
    return cases;
  }

  /** A dead node's leases end by themselves after two minutes; here they end at once. */
  private static void endLeases() {
    rows.execute("update work_item set leased_until = now() where done_at is null");
  }

  /** A thread may have taken several, of which it works on one: attempts say nothing. */
  private static long undone() {
    return rows.count("select count(*) from work_item where done_at is null");
  }

  private static List<String> sent(List<String> cases) {
    return rows.all(
        "select n.id from notice n join decision d on d.id = n.decision_id"
            + " join proceeding p on p.id = d.proceeding_id"
            + " where n.sent_at is not null and p.number = any(string_to_array(?, ','))",
        String.join(",", cases));
  }

  private static boolean uncertain(String number) {
    return rows.count(
            "select count(*) from notice n join decision d on d.id = n.decision_id"
                + " join proceeding p on p.id = d.proceeding_id where p.number = ?"
                + " and n.uncertain_at is not null and n.sent_at is null",
            number)
        == 1;
  }

  private static void isWholeAndSingle(String number) {
    assertThat(count("decision", number)).isEqualTo(1);
    assertThat(count("decision_signature", number)).isEqualTo(1);
    String decided =
        " where decision_id = (select d.id from decision d join proceeding p"
            + " on p.id = d.proceeding_id where p.number = ?)";
    for (String table :
        List.of("decision_effect", "register_entry_version", "issued_document", "notice")) {
      assertThat(rows.count("select count(*) from " + table + decided, number))
          .as(table)
          .isEqualTo(1);
    }
    assertThat(
            rows.count(
                "select count(*) from issued_document_file f join issued_document i"
                    + " on i.id = f.issued_document_id"
                    + decided.replace("decision_id", "i.decision_id"),
                number))
        .isEqualTo(1);
  }

  private static long count(String table, String number) {
    return rows.count(
        "select count(*) from "
            + table
            + " t join proceeding p on p.id = t.proceeding_id"
            + " where p.number = ?",
        number);
  }

  private static void logVerifies() {
    await().atMost(PATIENCE).until(() -> rows.count("select count(*) from log_pending") == 0);
    try (Official rasma = new Official(server, "rasma")) {
      assertThat(rasma.verifyLog()).isTrue();
    }
  }
}
