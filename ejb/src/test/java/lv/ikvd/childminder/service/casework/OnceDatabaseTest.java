package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.RegistrationInput;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.deciding.Drafting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What may happen once alone, however often it is asked for. */
class OnceDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  @Test
  void aFormSentAgainOpensNoSecondCase() {
    RegistrationInput input = input();

    OpenedCase first = send("form-1", input);
    OpenedCase again = send("form-1", input);

    assertThat(again).isEqualTo(first);
    assertThat(send("form-2", input)).as("another form").isNotEqualTo(first);
  }

  /** The second waits for the first, as it would on another node. */
  @Test
  void aFormSentTwiceAtOnceOpensOneCase() throws Exception {
    applied.registration();
    String before = desk.strings("select count(*) from application").get(0);
    RegistrationInput input = input();
    CountDownLatch together = new CountDownLatch(2);
    Callable<OpenedCase> sending =
        () -> {
          together.countDown();
          together.await();
          return send("form-3", input);
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<OpenedCase>> sent = threads.invokeAll(List.of(sending, sending));

      assertThat(sent.get(0).get()).isEqualTo(sent.get(1).get());
    } finally {
      threads.shutdownNow();
    }
    assertThat(desk.strings("select count(*) from application"))
        .containsExactly(String.valueOf(Long.parseLong(before) + 1));
  }

  /** The answer to the first was lost; nobody else is told that they signed. */
  @Test
  void aSignatureGivenAgainIsTheSameDecision() {
    String number = applied.registration();
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "REGISTER", null);
    String shown = desk.in(Drafting.class, d -> d.view(number)).sha256();
    String decision = desk.sign(CaseDesk.ILZE, number, shown);
    List<String> written = written();

    assertThat(desk.sign(CaseDesk.ILZE, number, shown)).isEqualTo(decision);

    assertThat(written()).isEqualTo(written);
    assertThatThrownBy(() -> desk.sign(CaseDesk.JURIS, number, shown))
        .hasMessageContaining("PROC-002");
    assertThatThrownBy(() -> desk.sign(CaseDesk.ILZE, number, "another text"))
        .hasMessageContaining("PROC-002");
  }

  private List<String> written() {
    return desk.strings(
        "select id from decision union all select id from decision_signature"
            + " union all select id from issued_document union all select id from work_item");
  }

  private RegistrationInput input() {
    return applied.input(Applied.service(Regime.GENERAL, "+371 20000000"), null, null, null);
  }

  private OpenedCase send(String formId, RegistrationInput input) {
    ChildMinderApplications applications = desk.bean(ChildMinderApplications.class);
    return desk.in(Intake.class, i -> i.once(formId, () -> applications.register(input)));
  }
}
