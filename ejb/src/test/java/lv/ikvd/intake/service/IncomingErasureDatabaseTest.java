package lv.ikvd.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.seal.service.validation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is left of a person, and of what was returned long ago. */
class IncomingErasureDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Inbox inbox;
  private CaseDesk desk;
  private String number;

  @BeforeEach
  void received() {
    inbox =
        new Inbox(
            database,
            new SaidContainers()
                .says("zane.asice", Verdict.VALID, Inbox.CODE, "Zane", "Ķēniņa")
                .says("Zane Ķēniņa.asice", Verdict.VALID, "329000-00025", "Ilga", "Roze"));
    desk = inbox.desk;
    number = inbox.receive("zane.asice");
  }

  @Test
  void nobodyIsErasedWhoWaitsForAnAnswer() {
    long zane = inbox.person(Inbox.CODE, "Zane", "Ķēniņa");

    assertThatThrownBy(
            () -> desk.run(IncomingErasure.class, e -> e.keep(new PartyErasureProposed(zane, "G"))))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("INTAKE-090"));
    giveBack();
    desk.run(IncomingErasure.class, e -> e.keep(new PartyErasureProposed(zane, "G")));
  }

  @Test
  void ofAnErasedPersonOnlyRemainsThatSomethingCame() {
    long zane = inbox.person(Inbox.CODE, "Zane", "Ķēniņa");
    giveBack();
    String other = inbox.receive("Zane Ķēniņa.asice");
    long content = inbox.open(number).row().documentId();

    desk.run(IncomingErasure.class, e -> e.erase(new PartyErasing(zane, "G")));

    IncomingRow row = inbox.open(number).row();
    assertThat(row.erased()).isTrue();
    assertThat(List.of(row.name(), row.signers(), row.reason(), row.reply()))
        .containsOnly("(dati dzēsti)");
    assertThat(row.handledAt()).isNotNull();
    assertThat(chunks(content)).isEqualTo("0");
    assertThat(inbox.open(other).row().name()).isEqualTo("(dati dzēsti).asice");
    assertThat(inbox.open(other).row().signers()).isEqualTo("Ilga Roze");
    assertThat(chunks(inbox.open(other).row().documentId())).isEqualTo("1");
  }

  @Test
  void whatWasReturnedIsEmptiedAfterTwoYearsAndWhatWaitsIsKept() {
    giveBack();
    String waiting = inbox.receive("Zane Ķēniņa.asice");
    long content = inbox.open(number).row().documentId();
    forgetAfter(700);
    assertThat(inbox.open(number).row().erased()).isFalse();

    forgetAfter(740);

    assertThat(inbox.open(number).row().erased()).isTrue();
    assertThat(chunks(content)).isEqualTo("0");
    assertThat(inbox.open(waiting).row().erased()).isFalse();
    assertThat(inbox.open(waiting).row().waits()).isTrue();
  }

  private void forgetAfter(int days) {
    desk.run(
        IncomingErasure.class,
        e ->
            e.forget(
                new RetentionDue(
                    desk.today()
                        .atStartOfDay(CaseDesk.RIGA)
                        .toInstant()
                        .plus(Duration.ofDays(days)))));
  }

  private void giveBack() {
    IncomingRef ref = inbox.ref(number);
    desk.run(IncomingWork.class, w -> w.giveBack(ref, "Nav mums", "Zane Ķēniņa, nav mums."));
  }

  private String chunks(long document) {
    return desk.strings("select count(*) from document_chunk where document_id = " + document)
        .get(0);
  }
}
