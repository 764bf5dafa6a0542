package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.RegistrationInput;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.CheckCommand;
import lv.ikvd.proceeding.service.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ways of a case beside the straight one, from receipt to notice. */
class CaseWaysDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  @Test
  void suspendedDaysAreAddedToTheTermAndNobodyWorksMeanwhile() {
    String number = applied.registration();
    LocalDate due = desk.row(number).dueOn();
    desk.daysLater(1);
    desk.run(CaseFlow.class, f -> f.suspend(desk.ref(number), "Gaida atzinumu."));
    assertThatThrownBy(() -> desk.run(Casework.class, c -> c.finishChecking(desk.ref(number))))
        .hasMessageContaining("PROC-003");
    desk.daysLater(14);

    desk.run(CaseFlow.class, f -> f.resume(desk.ref(number)));

    assertThat(desk.row(number).dueOn()).isEqualTo(due.plusDays(14));
    assertThatThrownBy(() -> desk.run(CaseFlow.class, f -> f.resume(desk.ref(number))))
        .hasMessageContaining("PROC-006");
    applied.decide(number, "REGISTER", null);
    assertThat(desk.row(number).outcome()).isEqualTo(Outcome.DECIDED);
  }

  @Test
  void endsWithoutADecisionCloseTheCaseForGood() {
    String withdrawn = applied.registration();
    desk.run(CaseFlow.class, f -> f.withdraw(desk.ref(withdrawn), "Iesniedzējs lūdz."));
    String left = applied.registration();
    desk.run(CaseFlow.class, f -> f.leaveUnexamined(desk.ref(left), "Nav paraksta."));
    String forwarded = applied.registration();
    assertThatThrownBy(
            () -> desk.run(CaseFlow.class, f -> f.forward(desk.ref(forwarded), " ", "Cits.")))
        .hasMessageContaining("PROC-064");
    desk.run(
        CaseFlow.class,
        f -> f.forward(desk.ref(forwarded), "Pārtikas un veterinārais dienests", "Cits."));

    assertThat(desk.row(withdrawn).outcome()).isEqualTo(Outcome.WITHDRAWN);
    assertThat(desk.row(left).outcome()).isEqualTo(Outcome.LEFT_UNEXAMINED);
    assertThat(desk.row(forwarded).forwardedTo()).startsWith("Pārtikas");
    for (String number : List.of(withdrawn, left, forwarded)) {
      assertThat(desk.row(number).stage()).isEqualTo(Stage.CLOSED);
      assertThatThrownBy(
              () -> desk.run(CaseFlow.class, f -> f.withdraw(desk.ref(number), "Vēlreiz.")))
          .hasMessageContaining("PROC-002");
    }
    assertThatThrownBy(
            () -> desk.run(CaseFlow.class, f -> f.withdraw(desk.ref(applied.registration()), "")))
        .hasMessageContaining("PROC-044");
  }

  /** What nobody applied for, nobody can take back: it ends with a decision. */
  @Test
  void aCaseOfTheOfficeIsNeitherWithdrawnNorLeftUnexamined() {
    String signal =
        desk.in(
                ChildMinderApplications.class,
                a -> a.open("CM_SIGNAL", applied.entry(), "Vecāki ziņo."))
            .number();

    assertThatThrownBy(() -> desk.run(CaseFlow.class, f -> f.withdraw(desk.ref(signal), "Lūdz.")))
        .hasMessageContaining("PROC-066");
    assertThatThrownBy(
            () -> desk.run(CaseFlow.class, f -> f.leaveUnexamined(desk.ref(signal), "Lūdz.")))
        .hasMessageContaining("PROC-066");
    assertThat(desk.row(signal).outcome()).isNull();
  }

  @Test
  void onlyCasesOfOnePartyAreJoined() {
    String number = applied.registration();
    String stranger = applied.registration();
    String same =
        desk.in(
                Intake.class,
                i ->
                    i.openByOffice(
                        "CM_REGISTRATION", desk.row(number).partyId(), null, "Cits.", null))
            .number();
    assertThatThrownBy(() -> join(number, stranger)).hasMessageContaining("PROC-019");
    assertThatThrownBy(() -> join(number, number)).hasMessageContaining("PROC-018");

    join(number, same);

    assertThat(desk.row(number).joinedInto()).isEqualTo(same);
    assertThat(desk.row(number).outcome()).isEqualTo(Outcome.JOINED);
    assertThat(desk.told(same)).contains("JOINED_BY");
    assertThatThrownBy(() -> join(same, number)).hasMessageContaining("PROC-002");
  }

  @Test
  void aCaseThatEndedIsReopenedWithWhatItProposed() {
    String number = applied.registration();
    assertThatThrownBy(() -> reopen(number)).hasMessageContaining("PROC-007");
    desk.run(CaseFlow.class, f -> f.withdraw(desk.ref(number), "Iesniedzējs lūdz."));

    String anew = reopen(number);

    assertThat(desk.row(anew).reopens()).isEqualTo(number);
    applied.decide(anew, "REGISTER", null);
    assertThat(desk.row(anew).entryNumber()).startsWith("BUP-");
  }

  @Test
  void whoActsOnAnOldPictureIsToldWhoChangedTheCase() {
    String number = applied.registration();
    CaseRef seen = desk.ref(number);
    desk.as(CaseDesk.ILZE).run(CaseFlow.class, f -> f.suspend(seen, "Gaida atzinumu."));

    assertThatThrownBy(
            () -> desk.as(CaseDesk.ANNA).run(CaseFlow.class, f -> f.withdraw(seen, "Lūdz.")))
        .hasMessageContaining("PROC-004");
    assertThat(desk.row(number).outcome()).isNull();
  }

  @Test
  void aRepresentativeNeedsAPowerOfAttorney() {
    RegistrationInput without =
        applied.input(
            Applied.service(Regime.GENERAL, "+371 20000000"), "32900029999", "Jānis Ābols", " ");
    assertThatThrownBy(() -> desk.in(ChildMinderApplications.class, a -> a.register(without)))
        .hasMessageContaining("PROC-042");
    RegistrationInput with =
        applied.input(
            Applied.service(Regime.GENERAL, "+371 20000000"),
            "32900029999",
            "Jānis Ābols",
            "2026. gada 1. marta pilnvara Nr. 7");

    CaseRow row = desk.row(desk.in(ChildMinderApplications.class, a -> a.register(with)).number());

    assertThat(row.representative()).isEqualTo("Jānis Ābols");
    assertThat(row.authorityNote()).contains("pilnvara Nr. 7");
  }

  @Test
  void aDecisionIsNotifiedProvenContestableAndAtLastClosed() {
    String number = applied.registration();
    applied.decide(number, "REGISTER", null);
    desk.work();
    long notice = notice(number);
    desk.run(Notices.class, n -> n.markSent(notice, desk.today(), "e-pasts"));
    assertThat(desk.row(number).stage()).isEqualTo(Stage.NOTIFIED);
    desk.daysLater(3);
    desk.run(Notices.class, n -> n.recordProof(notice, desk.today(), "Atbildes vēstule"));
    assertThat(desk.told(number)).containsSubsequence("NOTICE_SENT", "NOTICE_PROVEN");
    desk.work();
    assertThat(desk.row(number).stage()).isEqualTo(Stage.NOTIFIED);
    desk.daysLater(40);

    desk.work();

    assertThat(desk.row(number).stage()).isEqualTo(Stage.CLOSED);
    assertThat(desk.told(number)).endsWith("CLOSED");
  }

  @Test
  void aNoticeThatFailedIsRepeatedOnceByAnotherWay() {
    String number = applied.registration();
    applied.decide(number, "REGISTER", null);
    desk.work();
    long notice = notice(number);
    desk.run(Notices.class, n -> n.recordFailure(notice, "Adrese neeksistē."));

    long repeated =
        desk.in(
            Notices.class,
            n -> n.repeat(notice, Channel.REGISTERED_POST, "Ogļu iela 1, Jelgava, LV-3001"));
    desk.work();
    desk.run(Notices.class, n -> n.markSent(repeated, desk.today(), "RR123456785LV"));

    assertThat(desk.told(number)).containsSubsequence("NOTICE_FAILED", "NOTICE_SENT");
    assertThat(desk.row(number).stage()).isEqualTo(Stage.NOTIFIED);
    assertThatThrownBy(
            () ->
                desk.in(Notices.class, n -> n.repeat(notice, Channel.POST, "Cita iela 2, Jelgava")))
        .hasMessageContaining("NOTICE-018");
  }

  @Test
  void aCheckIsToldFromWhatToWhat() {
    String number = applied.registration();
    check(number, CheckOutcome.NOT_MET, "Nav ziņu.");
    check(number, CheckOutcome.MET, null);

    assertThat(desk.story(number))
        .filteredOn(event -> event.kind().equals("CHECKED"))
        .extracting(TimelineRow::before, TimelineRow::after)
        .containsExactly(tuple(null, "NOT_MET · PMLP"), tuple("NOT_MET · PMLP", "MET · PMLP"));
  }

  private void check(String number, CheckOutcome outcome, String note) {
    desk.run(
        Casework.class,
        c ->
            c.check(
                desk.ref(number), new CheckCommand("IDENTITY", outcome, null, desk.today(), note)));
  }

  private void join(String number, String other) {
    desk.run(CaseFlow.class, f -> f.join(desk.ref(number), other, "Viens jautājums."));
  }

  private String reopen(String number) {
    return desk.in(Intake.class, i -> i.reopen(number, "Jauni apstākļi.")).number();
  }

  private long notice(String number) {
    return Long.parseLong(
        desk.strings(
                "select n.id from notice n join proceeding p on p.id = n.proceeding_id where"
                    + " n.decision_id is not null and p.number = '"
                    + number
                    + "'")
            .get(0));
  }
}
