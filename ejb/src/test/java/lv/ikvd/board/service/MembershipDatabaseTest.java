package lv.ikvd.board.service;

import static lv.ikvd.board.service.BoardRoom.EDGARS;
import static lv.ikvd.board.service.BoardRoom.LIENE;
import static lv.ikvd.board.service.BoardRoom.SECRETARY;
import static lv.ikvd.board.service.BoardRoom.ZANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.ikvd.board.entity.MemberRole;
import lv.ikvd.board.entity.row.MemberRow;
import lv.ikvd.board.service.members.AppointCommand;
import lv.ikvd.board.service.members.Membership;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may be appointed to a board, for how long, and how its chair changes; today is 16 March. */
class MembershipDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private final BoardRoom room = new BoardRoom(database);

  @Test
  void anAccountWithTheRoleIsAppointedAndTheLogSaysSo() {
    String board = board("TEST_APPOINT", 2, false);

    appoint(board, EDGARS, MemberRole.CHAIR, TODAY, null);
    appoint(board, SECRETARY, MemberRole.SECRETARY, TODAY, MAY);

    assertThat(of(board))
        .extracting(MemberRow::name, MemberRow::role, MemberRow::toOn)
        .containsExactly(
            tuple("Edgars Kļavkrasts", MemberRole.CHAIR, null),
            tuple("Dace Mežkalēja", MemberRole.SECRETARY, MAY));
    assertThat(log("BOARD_MEMBER_APPOINTED", board)).hasSize(2);
  }

  @Test
  void whatIsEnteredIsChecked() {
    String board = board("TEST_FORM", 3, false);
    String open = board("TEST_OPEN", 3, true);
    refused(
        "BOARD-040",
        new AppointCommand(board, "b102", null, null, MemberRole.MEMBER, null, null, "R"));
    refused(
        "BOARD-040",
        new AppointCommand(board, "b102", null, null, MemberRole.MEMBER, MAY, TODAY, "R"));
    refused(
        "BOARD-008",
        new AppointCommand("NONE", "b102", null, null, MemberRole.MEMBER, MAY, null, "R"));
    refused(
        "BOARD-035", new AppointCommand(board, " ", null, null, MemberRole.MEMBER, MAY, null, "R"));
    refused(
        "BOARD-035",
        new AppointCommand(open, "b102", "Ārs", "SIA", MemberRole.MEMBER, MAY, null, "R"));
    refused(
        "BOARD-036",
        new AppointCommand(board, "neviens", null, null, MemberRole.MEMBER, MAY, null, "R"));
    refused(
        "BOARD-037",
        new AppointCommand(board, "b107", null, null, MemberRole.MEMBER, MAY, null, "R"));
    refused(
        "BOARD-037",
        new AppointCommand(board, "b102", null, null, MemberRole.SECRETARY, MAY, null, "R"));
    refused(
        "BOARD-038",
        new AppointCommand(board, null, "Ārs", "SIA", MemberRole.MEMBER, MAY, null, "R"));
    refused(
        "BOARD-039", new AppointCommand(open, null, "Ārs", " ", MemberRole.MEMBER, MAY, null, "R"));
    refused(
        "BOARD-041",
        new AppointCommand(board, "b102", null, null, MemberRole.MEMBER, MAY, null, " "));
    refused("BOARD-045", new AppointCommand(board, "b102", null, null, null, MAY, null, "R"));
    refused(
        "BOARD-053",
        new AppointCommand(open, null, "Ārs", "SIA", MemberRole.CHAIR, MAY, null, "R"));
    appoint(
        new AppointCommand(open, null, "Ārs Ozols", "Biedrība", MemberRole.MEMBER, MAY, null, "R"));
    assertThat(of(open)).singleElement().extracting(MemberRow::organisation).isEqualTo("Biedrība");
  }

  @Test
  void noDayHasMoreVotingMembersThanTheRulesAllow() {
    String board = board("TEST_SIZE", 2, false);
    appoint(board, EDGARS, MemberRole.MEMBER, TODAY, MAY);
    appoint(board, LIENE, MemberRole.MEMBER, MAY, null);
    appoint(board, SECRETARY, MemberRole.SECRETARY, TODAY, null);

    refused("BOARD-042", command(board, ZANE, MemberRole.MEMBER, TODAY, null));
    refused("BOARD-042", command(board, ZANE, MemberRole.MEMBER, MAY, MAY));

    appoint(board, ZANE, MemberRole.MEMBER, TODAY, MAY.minusDays(1));
    appoint(board, ZANE, MemberRole.MEMBER, MAY.plusDays(1), null);
    assertThat(of(board)).hasSize(5);
  }

  @Test
  void thereIsOneChairAndNobodyIsThereTwice() {
    String board = board("TEST_CHAIR", 5, false);
    appoint(board, EDGARS, MemberRole.CHAIR, TODAY, MAY);

    refused("BOARD-043", command(board, LIENE, MemberRole.CHAIR, MAY, null));
    refused("BOARD-044", command(board, EDGARS, MemberRole.MEMBER, MAY, null));

    appoint(board, LIENE, MemberRole.CHAIR, MAY.plusDays(1), null);
    appoint(board, EDGARS, MemberRole.MEMBER, MAY.plusDays(1), null);
    assertThat(of(board)).hasSize(3);
  }

  @Test
  void aMembershipEndsOnADayButNotBeforeASittingThatCountedIt() {
    String sitting = room.opened(room.proposed());
    MemberRow edgars = one(BoardRoom.BOARD, "Edgars Kļavkrasts");
    assertThat(room.view(sitting).row().heldOn()).isEqualTo(TODAY);

    refused("BOARD-046", () -> end(edgars, TODAY.minusDays(1)));
    refused("BOARD-046", () -> end(edgars, null));
    end(edgars, MAY);
    refused("BOARD-050", () -> end(edgars, TODAY));
    MemberRow ended = one(BoardRoom.BOARD, "Edgars Kļavkrasts");
    refused("BOARD-047", () -> end(ended, MAY.plusDays(1)));

    assertThat(ended.toOn()).isEqualTo(MAY);
    assertThat(log("BOARD_MEMBER_ENDED", BoardRoom.BOARD)).hasSize(1);
  }

  @Test
  void theChairChangesFromADayAheadAndTheFormerOneRemainsAMember() {
    String board = board("TEST_CHANGE", 2, false);
    appoint(board, EDGARS, MemberRole.CHAIR, TODAY, null);
    appoint(board, LIENE, MemberRole.MEMBER, TODAY, null);
    MemberRow edgars = one(board, "Edgars Kļavkrasts");
    MemberRow liene = one(board, "Liene Bērzlapa");

    refused("BOARD-041", () -> chair(liene, MAY, " "));
    refused("BOARD-048", () -> chair(liene, TODAY, "R"));
    refused("BOARD-049", () -> chair(edgars, MAY, "R"));
    chair(liene, MAY, "Rīkojums Nr. 5");
    refused("BOARD-050", () -> chair(liene, MAY, "R"));

    assertThat(of(board))
        .filteredOn(member -> member.on(MAY))
        .extracting(MemberRow::name, MemberRow::role)
        .containsExactly(
            tuple("Liene Bērzlapa", MemberRole.CHAIR),
            tuple("Edgars Kļavkrasts", MemberRole.MEMBER));
    assertThat(of(board))
        .filteredOn(member -> member.on(MAY.minusDays(1)) && member.role() == MemberRole.CHAIR)
        .extracting(MemberRow::name)
        .containsExactly("Edgars Kļavkrasts");
    assertThat(log("BOARD_CHAIR_CHANGED", board)).hasSize(1);
  }

  @Test
  void ofTwoAtOnceForTheLastSeatOneIsRefused() throws Exception {
    String board = board("TEST_RACE", 1, false);
    assertThat(of(board)).isEmpty();
    List<Long> both = List.of(EDGARS, LIENE);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> results =
          both.stream().map(who -> pool.submit(() -> appointed(board, who))).toList();
      assertThat(List.of(results.get(0).get(), results.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    } finally {
      pool.shutdownNow();
    }
    assertThat(of(board)).hasSize(1);
  }

  private boolean appointed(String board, long who) {
    try {
      appoint(board, who, MemberRole.MEMBER, MAY, null);
      return true;
    } catch (Problem refused) {
      assertThat(refused.code()).isEqualTo("BOARD-042");
      return false;
    }
  }

  private String board(String code, int size, boolean external) {
    database.sql(
        """
        insert into rule_board (rule_version_id, board, name_lv, name_en, power, voting_members, quorum, tie, ballot, external, nominated_by, citation, verified)
        select id, '%s', 'Komisija', 'Board', 'DECIDES', %d, 1, 'NOT_ADOPTED', 'OPEN', %s, 'Vadītājs', 'x', false
          from rule_version where rule_set = 'PRIVATE_PRACTICE';
        insert into account_role (account_id, role)
        select id, case id when 106 then 'board-secretary' else 'board-member' end
          from account where id between 101 and 106 on conflict do nothing\
        """
            .formatted(code, size, external));
    return code;
  }

  private void appoint(String board, long who, MemberRole role, LocalDate from, LocalDate to) {
    appoint(command(board, who, role, from, to));
  }

  private void appoint(AppointCommand command) {
    room.run(Membership.class, m -> m.appoint(command));
  }

  private void end(MemberRow member, LocalDate on) {
    room.run(Membership.class, m -> m.end(member.id(), member.version(), on));
  }

  private void chair(MemberRow member, LocalDate from, String by) {
    room.run(Membership.class, m -> m.chair(member.id(), member.version(), from, by));
  }

  private List<MemberRow> of(String board) {
    return room.in(Membership.class, m -> m.of(board));
  }

  private MemberRow one(String board, String name) {
    return of(board).stream().filter(member -> member.name().equals(name)).findFirst().get();
  }

  private List<String> log(String kind, String board) {
    return room.strings(
        "select subject from audit_event where kind = '%s' and subject like '%s: %%'"
            .formatted(kind, board));
  }

  private static AppointCommand command(
      String board, long who, MemberRole role, LocalDate from, LocalDate to) {
    return new AppointCommand(board, "b" + who, null, null, role, from, to, "Rīkojums");
  }

  private void refused(String code, AppointCommand command) {
    refused(code, () -> appoint(command));
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
