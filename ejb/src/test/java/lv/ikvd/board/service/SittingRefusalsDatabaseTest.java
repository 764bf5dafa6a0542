package lv.ikvd.board.service;

import static lv.ikvd.board.service.BoardRoom.CHAIR;
import static lv.ikvd.board.service.BoardRoom.EDGARS;
import static lv.ikvd.board.service.BoardRoom.LIENE;
import static lv.ikvd.board.service.BoardRoom.NORMUNDS;
import static lv.ikvd.board.service.BoardRoom.REGISTRAR;
import static lv.ikvd.board.service.BoardRoom.SECRETARY;
import static lv.ikvd.board.service.BoardRoom.STRANGER;
import static lv.ikvd.board.service.BoardRoom.ZANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.ikvd.board.entity.Attendance;
import lv.ikvd.board.entity.Choice;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a sitting refuses, and that two at once come one after the other. */
class SittingRefusalsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final BoardRoom room = new BoardRoom(database);

  @Test
  void aSittingIsConvenedByASecretaryForADayAnHourAndAPlace() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    LocalTime hour = LocalTime.NOON;
    refused("BOARD-005", () -> convene(new ConveneCommand(BoardRoom.BOARD, null, hour, "Rīga")));
    refused(
        "BOARD-005",
        () ->
            convene(new ConveneCommand(BoardRoom.BOARD, LocalDate.of(2026, 3, 15), hour, "Rīga")));
    refused("BOARD-006", () -> convene(new ConveneCommand(BoardRoom.BOARD, day, null, "Rīga")));
    refused("BOARD-007", () -> convene(new ConveneCommand(BoardRoom.BOARD, day, hour, " ")));
    room.as(EDGARS);
    refused("BOARD-001", () -> room.in(Sittings.class, s -> s.convene(room.command())));
  }

  private void convene(ConveneCommand command) {
    room.as(SECRETARY).in(Sittings.class, s -> s.convene(command));
  }

  @Test
  void aSittingOpensOnItsDayWithQuorumAndItsChair() {
    String later =
        room.as(SECRETARY)
            .in(
                Sittings.class,
                s ->
                    s.convene(
                        new ConveneCommand(
                            BoardRoom.BOARD, LocalDate.of(2026, 4, 1), LocalTime.NOON, "Rīga")));
    refused("BOARD-010", () -> room.open(later, CHAIR));
    String today = room.convene();
    refused("BOARD-011", () -> room.open(today, CHAIR, EDGARS, LIENE, NORMUNDS));
    refused("BOARD-012", () -> room.open(today, EDGARS));
    refused("BOARD-012", () -> room.open(today, ZANE, ZANE));
    room.open(today, EDGARS, CHAIR);
    assertThat(room.view(today).row().presiding()).isEqualTo("Edgars Kļavkrasts");
  }

  @Test
  void onlyProposedCasesOfThisBoardStandOnOneAgenda() {
    String sitting = room.convene();
    String one = room.proposed();
    String official = room.proposed("PP_ISSUE", "TERMINATE");
    refused("BOARD-014", () -> put(sitting));
    refused("BOARD-015", () -> put(sitting, official));
    put(sitting, one);
    String other = room.convene();
    refused("BOARD-016", () -> put(other, one));
  }

  private void put(String sitting, String... numbers) {
    room.run(Agendas.class, a -> a.put(room.ref(sitting), List.of(numbers)));
  }

  @Test
  void oneVotesOnceBeingThereAndTakingPart() {
    String sitting = room.convene();
    put(sitting, room.proposed());
    room.open(sitting, CHAIR, ZANE);
    long item = room.item(sitting, 0);

    refused("BOARD-003", () -> room.vote(STRANGER, sitting, item, Choice.FOR));
    refused("BOARD-003", () -> room.vote(SECRETARY, sitting, item, Choice.FOR));
    refused("BOARD-023", () -> room.vote(ZANE, sitting, item, Choice.FOR));
    refused("BOARD-021", () -> room.vote(EDGARS, sitting, -1, Choice.FOR));
    room.vote(EDGARS, sitting, item, Choice.FOR);
    refused("BOARD-025", () -> room.vote(EDGARS, sitting, item, Choice.AGAINST));
    refused(
        "BOARD-025",
        () -> room.as(EDGARS).run(Voting.class, v -> v.recuse(sitting, item, "Radinieks")));
    refused("BOARD-018", () -> room.as(LIENE).run(Voting.class, v -> v.recuse(sitting, item, "")));
    room.as(LIENE).run(Voting.class, v -> v.recuse(sitting, item, "Radiniece"));
    refused("BOARD-024", () -> room.vote(LIENE, sitting, item, Choice.FOR));
    refused("BOARD-017", () -> takeOff(sitting, item));
  }

  private void takeOff(String sitting, long item) {
    room.run(Agendas.class, a -> a.takeOff(room.ref(sitting), item));
  }

  @Test
  void thereIsNoVoteWithoutQuorum() {
    String sitting = room.convene();
    put(sitting, room.proposed());
    room.open(sitting, CHAIR, ZANE, NORMUNDS);
    long item = room.item(sitting, 0);
    room.as(LIENE).run(Voting.class, v -> v.recuse(sitting, item, "Radiniece"));

    refused("BOARD-026", () -> room.vote(EDGARS, sitting, item, Choice.FOR));
    refused("BOARD-026", () -> room.close(sitting, item));
  }

  @Test
  void anItemIsClosedWhenEverybodyHasVotedAndOnce() {
    String sitting = room.opened(room.proposed());
    long item = room.item(sitting, 0);
    voteAll(sitting, item, CHAIR, EDGARS, LIENE, NORMUNDS);
    refused("BOARD-029", () -> room.close(sitting, item));
    refused("BOARD-030", () -> room.run(Sittings.class, s -> s.close(room.ref(sitting))));
    room.vote(ZANE, sitting, item, Choice.ABSTAIN);
    room.close(sitting, item);
    refused("BOARD-022", () -> room.close(sitting, item));
    refused("BOARD-022", () -> room.vote(ZANE, sitting, item, Choice.FOR));
  }

  @Test
  void nothingIsVotedOrDecidedInASittingThatIsNotOpen() {
    String planned = room.convene();
    put(planned, room.proposed());
    long waiting = room.item(planned, 0);
    refused("BOARD-020", () -> room.vote(EDGARS, planned, waiting, Choice.FOR));
    refused("BOARD-020", () -> room.close(planned, waiting));

    String sitting = room.opened(room.proposed());
    long item = room.item(sitting, 0);
    room.run(ItemClosing.class, c -> c.postpone(room.ref(sitting), item, "Vēlāk."));
    room.run(Sittings.class, s -> s.close(room.ref(sitting)));
    refused("BOARD-020", () -> room.vote(EDGARS, sitting, item, Choice.FOR));
    refused("BOARD-020", () -> room.close(sitting, item));
    refused("BOARD-020", () -> put(sitting, room.proposed()));
  }

  @Test
  void whatChangedSinceItWasPutOnTheAgendaIsNotVotedOn() {
    String one = room.proposed();
    String sitting = room.opened(one);
    long item = room.item(sitting, 0);
    voteAll(sitting, item, CHAIR, EDGARS, LIENE, NORMUNDS);
    database.sql(
        "update decision_draft set operative = 'Atteikt.' where proceeding_id = (select id from proceeding where number = '%s')"
            .formatted(one));

    refused("BOARD-027", () -> room.vote(ZANE, sitting, item, Choice.FOR));
    assertThat(room.told(one)).doesNotContain("BOARD_ADOPTED");
  }

  @Test
  void whoTakesNoPartDoesNotPreside() {
    String sitting = room.opened(room.proposed());
    long item = room.item(sitting, 0);
    room.as(CHAIR).run(Voting.class, v -> v.recuse(sitting, item, "Radinieks"));
    voteAll(sitting, item, EDGARS, LIENE, NORMUNDS, ZANE);

    refused("BOARD-028", () -> room.close(sitting, item));
    room.run(Sittings.class, s -> s.preside(room.ref(sitting), EDGARS));
    assertThat(room.close(sitting, item).decision()).isNotNull();
  }

  @Test
  void theLaterOfTwoSecretariesIsToldWhoWasEarlierAndWhen() {
    String sitting = room.opened(room.proposed(), room.proposed());
    SittingRef seen = room.ref(sitting);
    long first = room.item(sitting, 0);
    room.run(ItemClosing.class, c -> c.postpone(seen, first, "Vēlāk."));
    long second = room.item(sitting, 1);

    assertThatThrownBy(() -> room.run(ItemClosing.class, c -> c.postpone(seen, second, "Vēlāk.")))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("BOARD-002");
              assertThat(problem.arguments()).contains("Dace Mežkalēja");
            });
  }

  @Test
  void whoLeavesIsNoLongerWaitedFor() {
    String sitting = room.opened(room.proposed(), room.proposed());
    long first = room.item(sitting, 0);
    voteAll(sitting, first, CHAIR, EDGARS, LIENE, NORMUNDS, ZANE);
    room.close(sitting, first);
    room.run(Sittings.class, s -> s.attend(room.ref(sitting), ZANE, Attendance.ABSENT));
    long second = room.item(sitting, 1);
    voteAll(sitting, second, CHAIR, EDGARS, LIENE, NORMUNDS);

    refused("BOARD-023", () -> room.vote(ZANE, sitting, second, Choice.FOR));
    assertThat(room.close(sitting, second).decision()).isNotNull();
  }

  @Test
  void twoWhoVoteAtOnceAreBothCountedAndOneWhoVotesTwiceAtOnceIsCountedOnce() throws Exception {
    String sitting = room.opened(room.proposed());
    long item = room.item(sitting, 0);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<Boolean>> votes =
          threads.invokeAll(
              List.of(
                  voting(LIENE, sitting, item),
                  voting(EDGARS, sitting, item),
                  voting(EDGARS, sitting, item)));
      int counted = 0;
      for (Future<Boolean> vote : votes) {
        counted += vote.get() ? 1 : 0;
      }
      assertThat(counted).isEqualTo(2);
      assertThat(room.strings("select count(*) from vote where item_id = " + item))
          .containsExactly("2");
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Boolean> voting(long member, String sitting, long item) {
    return () -> {
      try {
        room.vote(member, sitting, item, Choice.FOR);
        return true;
      } catch (Problem refusal) {
        assertThat(refusal.code()).isEqualTo("BOARD-025");
        return false;
      }
    };
  }

  @Test
  void remarksNeedATextAndAPlaceThatIsThere() {
    String sitting = room.opened(room.proposed());
    long item = room.item(sitting, 0);
    room.as(LIENE);
    refused("BOARD-031", () -> room.run(Remarks.class, r -> r.add(sitting, item, "AIM", "", " ")));
    refused(
        "BOARD-032", () -> room.run(Remarks.class, r -> r.add(sitting, item, "NOWHERE", "", "x")));
    room.as(STRANGER);
    refused("BOARD-003", () -> room.run(Remarks.class, r -> r.add(sitting, item, "AIM", "", "x")));
    refused("BOARD-003", () -> room.in(SittingQueries.class, q -> q.view(sitting)));
    refused("BOARD-004", () -> room.in(SittingQueries.class, q -> q.view("SED-1")));
    refused("BOARD-034", () -> room.as(LIENE).in(SittingQueries.class, q -> q.minutes(sitting)));
  }

  @Test
  void whatGoesToAnotherTimeOrBackSaysWhy() {
    String sitting = room.opened(room.proposed());
    long item = room.item(sitting, 0);
    refused(
        "BOARD-019",
        () -> room.run(ItemClosing.class, c -> c.postpone(room.ref(sitting), item, " ")));
    refused(
        "PROC-016",
        () ->
            room.run(
                ItemClosing.class,
                c -> c.returnToImprove(room.ref(sitting), item, "Precizēt.", null)));
    String planned = room.convene();
    refused("BOARD-009", () -> room.run(Sittings.class, s -> s.cancel(room.ref(planned), "")));
    refused(
        "BOARD-020",
        () -> room.run(Sittings.class, s -> s.open(room.ref(sitting), Map.of(), CHAIR)));
  }

  @Test
  void officialsWhoWorkOnCasesSeeASittingOnceItIsClosed() {
    String sitting = room.opened(room.proposed());
    long item = room.item(sitting, 0);
    refused("BOARD-003", () -> room.as(REGISTRAR).in(SittingQueries.class, q -> q.view(sitting)));
    room.run(ItemClosing.class, c -> c.postpone(room.ref(sitting), item, "Trūkst laika."));
    room.run(Sittings.class, s -> s.close(room.ref(sitting)));

    assertThat(
            room.as(REGISTRAR)
                .<SittingQueries, Boolean>in(
                    SittingQueries.class, q -> q.view(sitting).secretary()))
        .isFalse();
    refused("BOARD-003", () -> room.as(STRANGER).in(SittingQueries.class, q -> q.view(sitting)));
  }

  private void voteAll(String sitting, long item, long... members) {
    for (long member : members) {
      room.vote(member, sitting, item, Choice.FOR);
    }
  }

  private static void refused(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
