package lv.ikvd.board.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.ikvd.board.entity.AgendaItem;
import lv.ikvd.board.entity.Attendance;
import lv.ikvd.board.entity.BallotRepository;
import lv.ikvd.board.entity.Sitting;
import lv.ikvd.board.entity.SittingRepository;
import lv.ikvd.board.entity.SittingState;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.rulebook.entity.BoardRule;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;

/** Sittings from their convening to their closing. The secretary of the board runs them. */
@Stateless
@RolesAllowed(Roles.BOARD_SECRETARY)
public class Sittings {

  @Inject private SittingDesk desk;
  @Inject private SittingRepository sittings;
  @Inject private BallotRepository ballots;
  @Inject private NumberSeriesRepository numbers;
  @Inject private Rulebook rulebook;
  @Inject private Agendas agendas;
  @Inject private Minutes minutes;

  /**
   * Convenes a sitting; the day may lie ahead.
   *
   * @return its number
   * @throws Problem BOARD-005 without a day or with one that has passed, BOARD-006 without hour,
   *     BOARD-007 without place, BOARD-008 if there is no such board on that day
   */
  public String convene(ConveneCommand command) {
    desk.requireSecretary(command.board());
    if (command.on() == null || command.on().isBefore(desk.today())) {
      throw new Problem("BOARD-005").at("on");
    }
    if (command.at() == null) {
      throw new Problem("BOARD-006").at("at");
    }
    if (command.place() == null || command.place().isBlank()) {
      throw new Problem("BOARD-007").at("place");
    }
    BoardRule rule =
        rulebook.boards(command.on()).stream()
            .filter(board -> board.board().equals(command.board()))
            .findFirst()
            .orElseThrow(() -> new Problem("BOARD-008", command.board(), command.on()).at("on"));
    Sitting sitting =
        new Sitting(numbers.next("SITTING", command.on()), command.board(), rule.versionId());
    sitting.convened(command.on(), command.at(), command.place().strip(), desk.actor());
    sitting.changed(desk.actor(), desk.now());
    sittings.add(sitting);
    return sitting.getNumber();
  }

  /** Cancels a planned sitting; its cases may stand on another agenda again. */
  public void cancel(SittingRef ref, String why) {
    Sitting sitting = desk.acquire(ref);
    sitting.require(SittingState.PLANNED);
    if (why == null || why.isBlank()) {
      throw new Problem("BOARD-009").at("why");
    }
    agendas.clear(sitting);
    sitting.cancelled(why.strip());
  }

  /**
   * Opens a sitting on its day.
   *
   * @param attendance of each voting member; who is not named is absent
   * @param presidingId the chair, or in the chair's absence the member elected to preside
   * @throws Problem BOARD-010 on another day, BOARD-011 if fewer attend than the quorum, BOARD-012
   *     if the presiding member does not attend or is not the chair who does
   */
  public void open(SittingRef ref, Map<Long, Attendance> attendance, long presidingId) {
    Sitting sitting = desk.acquire(ref);
    sitting.require(SittingState.PLANNED);
    if (!sitting.getHeldOn().equals(desk.today())) {
      throw new Problem("BOARD-010", sitting.getNumber(), sitting.getHeldOn());
    }
    for (AttendanceRow member : desk.attendance(sitting)) {
      Attendance how = attendance.getOrDefault(member.memberId(), Attendance.ABSENT);
      sittings.attend(sitting.getId(), member.memberId(), how, null);
    }
    sitting.opened(presidingId, numbers.next("MINUTES", desk.today()), desk.now());
    List<AttendanceRow> present = present(sitting);
    int quorum = desk.rule(sitting).quorum();
    if (present.size() < quorum) {
      throw new Problem("BOARD-011", present.size(), quorum);
    }
    requirePresiding(present, presidingId);
  }

  /** A member comes later, joins from elsewhere, or leaves before the end. */
  public void attend(SittingRef ref, long memberId, Attendance how) {
    Sitting sitting = desk.acquire(ref);
    sitting.require(SittingState.OPEN);
    AttendanceRow member =
        desk.attendance(sitting).stream()
            .filter(one -> one.memberId() == memberId)
            .findFirst()
            .orElseThrow(() -> Problem.notFound("BOARD-013", sitting.getNumber()));
    boolean leaves = how == Attendance.ABSENT && ballots.votedAt(sitting.getId(), memberId);
    sittings.attend(
        sitting.getId(), memberId, leaves ? member.how() : how, leaves ? desk.now() : null);
  }

  /**
   * Another member presides from now on, because the chair is away or takes no part in an item.
   *
   * @throws Problem BOARD-012 if that member does not attend
   */
  public void preside(SittingRef ref, long memberId) {
    Sitting sitting = desk.acquire(ref);
    if (present(sitting).stream().noneMatch(member -> member.memberId() == memberId)) {
      throw new Problem("BOARD-012").at("presiding");
    }
    sitting.presidedBy(memberId);
  }

  /**
   * Closes a sitting and orders its minutes.
   *
   * @throws Problem BOARD-030 while an item is open
   */
  public void close(SittingRef ref) {
    Sitting sitting = desk.acquire(ref);
    sitting.require(SittingState.OPEN);
    long open = sittings.items(sitting.getId()).stream().filter(AgendaItem::isOpen).count();
    if (open > 0) {
      throw new Problem("BOARD-030", open);
    }
    sitting.closed(desk.now());
    minutes.order(sitting);
  }

  private List<AttendanceRow> present(Sitting sitting) {
    return desk.attendance(sitting).stream().filter(AttendanceRow::present).toList();
  }

  private static void requirePresiding(List<AttendanceRow> present, long presidingId) {
    boolean there = present.stream().anyMatch(member -> member.memberId() == presidingId);
    boolean pastTheChair =
        present.stream()
            .anyMatch(member -> SittingDesk.chairs(member) && member.memberId() != presidingId);
    if (!there || pastTheChair) {
      throw new Problem("BOARD-012").at("presiding");
    }
  }
}
