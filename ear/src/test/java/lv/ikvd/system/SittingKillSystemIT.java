package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Official;
import lv.ikvd.system.desk.Secretary;
import lv.ikvd.system.desk.Voter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the server at ten random moments of a sitting, each while an act of it is on
 * its way, and at ten of the printing of its certificates. An act is there whole or not at all, and
 * is then given again; a file has each certificate once.
 */
class SittingKillSystemIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long SEED = 20_261_128;
  private static final int KILLS = 10;

  /** Five votes and a count on each of two items, and the closing. */
  private static final int ACTS = 13;

  private static final String VOTES =
      "select count(*) from vote v join agenda_item a on a.id = v.item_id"
          + " join sitting s on s.id = a.sitting_id where s.number = ?";

  private static final String COUNTED =
      "select count(a.result) from agenda_item a join sitting s on s.id = a.sitting_id"
          + " where s.number = ?";

  private static final String CLOSED =
      "select count(*) from sitting where state = 'CLOSED' and number = ?";

  /** Each item: its place, result and votes, if each who voted has one. */
  private static final String RESULTS =
      """
      select a.ordinal || ' ' || coalesce(a.result, 'null') || ' ' || (select count(*) from vote v where v.item_id = a.id)
        from agenda_item a join sitting s on s.id = a.sitting_id
       where s.number = ? and (select count(*) from ballot_paper b where b.item_id = a.id) =
             (select count(*) from vote v where v.item_id = a.id) order by a.ordinal""";

  private static final String DECISIONS =
      "select count(*) from decision d join proceeding p on p.id = d.proceeding_id"
          + " where p.number = ?";

  private static final String ISSUED =
      "select i.kind from issued_document i join proceeding p on p.id = i.proceeding_id"
          + " where i.kind <> 'LETTER' and p.number = ? order by i.kind";

  private static final String CERTIFICATES =
      """
      select i.number from issued_document i join agenda_item a on a.decision_id = i.decision_id
        join sitting s on s.id = a.sitting_id where i.kind = 'PP_CERTIFICATE' and s.number = ?""";

  /** So that the sitting gave certificates for several parts of the file. */
  private static final String MANY_MORE =
      """
      insert into issued_document (id, number, kind, register, entry_id, entry_version_id, decision_id,
        proceeding_id, issued_on, issued_at, issued_by, content, content_sha256)
      select nextval('issued_document_seq'), 'SER-9' || a.ordinal || '-' || v.id, i.kind, i.register, i.entry_id, v.id, i.decision_id,
        i.proceeding_id, i.issued_on, i.issued_at, i.issued_by, i.content, i.content_sha256
        from issued_document i join agenda_item a on a.decision_id = i.decision_id join sitting s on s.id = a.sitting_id
        cross join (select id from register_entry_version order by id limit 400) v
       where i.kind = 'PP_CERTIFICATE' and v.id <> i.entry_version_id and s.number = '%s'""";

  private static MicroServer server;
  private static Rows rows;
  private static JobKills kill;

  @BeforeAll
  static void start() {
    server = MicroServer.start(Mailbox.settings());
    rows = new Rows(server);
    kill = new JobKills(server, rows, SEED);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aSittingAndItsPrintGoOnWhereTheyWere() throws IOException {
    List<String> cases = List.of(certified("Somu valoda"), certified("Igauņu valoda"));
    String sitting;
    try (Secretary dace = new Secretary(server)) {
      sitting = dace.begin(cases);
    }
    sits(sitting);

    assertThat(rows.all(RESULTS, sitting)).containsExactly("1 ADOPTED 5", "2 ADOPTED 5");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                rows.count("select count(minutes_id) from sitting where number = ?", sitting) == 1);
    for (String number : cases) {
      assertThat(rows.count(DECISIONS, number)).isEqualTo(1);
      assertThat(rows.all(ISSUED, number)).containsExactly("DECISION", "PP_CERTIFICATE");
    }
    printsOnce(sitting);

    await().atMost(PATIENCE).until(() -> rows.count("select count(*) from log_pending") == 0);
    try (Official rasma = new Official(server, "rasma")) {
      assertThat(rasma.verifyLog()).isTrue();
    }
  }

  private static String certified(String programme) {
    try (Clerk anna = new Clerk(server)) {
      String number = anna.applyForCertificates(Application.invented(), programme);
      anna.take(number).check(number).compose(number).propose();
      return number;
    }
  }

  /** Ten of its acts are disturbed, whichever. */
  private static void sits(String sitting) {
    List<Boolean> dies = new ArrayList<>(Collections.nCopies(KILLS, true));
    dies.addAll(Collections.nCopies(ACTS - KILLS, false));
    Collections.shuffle(dies, new Random(SEED));
    int act = 0;
    for (int item = 1; item <= 2; item++) {
      for (String member : Voter.MEMBERS) {
        long votes = rows.count(VOTES, sitting) + 1;
        act(
            new Act(sitting, member, "button[name=vote][value=FOR]"),
            dies.get(act++),
            () -> rows.count(VOTES, sitting) == votes);
      }
      long counted = item;
      act(
          new Act(sitting, "dace", "button[value^='count:']"),
          dies.get(act++),
          () -> rows.count(COUNTED, sitting) == counted);
    }
    act(
        new Act(sitting, "dace", "button[value=close]"),
        dies.get(act++),
        () -> rows.count(CLOSED, sitting) == 1);
    assertThat(act).isEqualTo(ACTS);
  }

  /** Who presses what. */
  private record Act(String sitting, String login, String button) {

    /** The button is pressed, and nobody waits for the answer. */
    void begin(Official someone) {
      look(someone).click(new Locator.ClickOptions().setNoWaitAfter(true));
    }

    void press(Official someone) {
      look(someone).click();
      someone.page().waitForLoadState();
    }

    private Locator look(Official someone) {
      someone.open("/board/view/" + sitting);
      return someone.page().locator(button).first();
    }
  }

  private static void act(Act act, boolean dies, BooleanSupplier done) {
    if (dies) {
      try (Official someone = new Official(server, act.login())) {
        act.begin(someone);
        kill.within(200);
      }
      assertThat(rows.all(RESULTS, act.sitting())).as("a ballot for each vote").hasSize(2);
    }
    if (!done.getAsBoolean()) {
      try (Official again = new Official(server, act.login())) {
        act.press(again);
        await().atMost(PATIENCE).until(done::getAsBoolean);
      }
    }
  }

  private static void printsOnce(String sitting) throws IOException {
    rows.execute(MANY_MORE.formatted(sitting));
    List<String> numbers = rows.all(CERTIFICATES, sitting);
    assertThat(numbers).as("several parts").hasSizeGreaterThan(200);
    for (int kills = 0; kills < KILLS; ) {
      String job = print(sitting);
      while (kills < KILLS && kill.during(job, 700)) {
        kills++;
      }
      rows.awaitDone(job);
      try (Secretary dace = new Secretary(server)) {
        assertThat(PdfPages.of(dace.printed(job)))
            .extracting(SittingKillSystemIT::certificate)
            .containsExactlyInAnyOrderElementsOf(numbers);
      }
    }
    assertThat(rows.count("select count(*) from document_batch_part")).isZero();
  }

  private static String print(String sitting) {
    try (Secretary dace = new Secretary(server)) {
      return dace.print(sitting);
    }
  }

  private static String certificate(String page) {
    Matcher number = Pattern.compile("Nr\\. (SER-[0-9-]+)").matcher(page);
    assertThat(number.find()).as(page).isTrue();
    return number.group(1);
  }
}
