package lv.ikvd.board.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.board.entity.MemberRepository;
import lv.ikvd.board.entity.MemberRole;
import lv.ikvd.board.entity.Sitting;
import lv.ikvd.board.entity.SittingReader;
import lv.ikvd.board.entity.SittingRepository;
import lv.ikvd.board.entity.SittingState;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.board.entity.row.MemberRow;
import lv.ikvd.board.entity.row.SittingRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.secrecy.CaseSecrecy;
import lv.ikvd.rulebook.entity.BoardRule;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.worktime.service.TermCalculator;

/** A sitting at hand: held by whoever acts on it, with its rule, its members and who acts. */
@ApplicationScoped
public class SittingDesk {

  private static final String IMPROVEMENT = "IMPROVEMENT_ANSWER";

  @Inject private SittingRepository sittings;
  @Inject private SittingReader reader;
  @Inject private MemberRepository members;
  @Inject private Rulebook rulebook;
  @Inject private TermCalculator terms;
  @Inject private CaseSecrecy secrecy;
  @Inject private OfficeContext office;

  /**
   * The sitting that a secretary of its board acts on.
   *
   * @throws Problem BOARD-001 (forbidden) if the user is none, BOARD-002 (conflict) with who
   *     changed it and when, if it is not as it was seen
   */
  public Sitting acquire(SittingRef ref) {
    Sitting sitting = sittings.locked(ref.number());
    requireSecretary(sitting.getBoard());
    if (sitting.getVersion() != ref.version()) {
      throw Problem.conflict(
          "BOARD-002", ref.number(), sitting.getChangedBy(), sitting.getChangedAt());
    }
    sitting.changed(office.actor(), office.now());
    return sitting;
  }

  /** The sitting in which somebody votes: held, but not changed. */
  public Sitting open(String number) {
    Sitting sitting = sittings.locked(number);
    sitting.require(SittingState.OPEN);
    return sitting;
  }

  /**
   * @throws Problem BOARD-001 (forbidden) unless the user is a secretary of the board today
   */
  public void requireSecretary(String board) {
    if (mine(board, today()).stream().noneMatch(member -> !member.votes())) {
      throw Problem.forbidden("BOARD-001", board);
    }
  }

  public boolean isSecretary(String board) {
    return mine(board, today()).stream().anyMatch(member -> !member.votes());
  }

  /** What the user is on a board on a day; nothing for who is not on it. */
  public List<MemberRow> mine(String board, LocalDate on) {
    return office.accountId() == null
        ? List.of()
        : members.ofAccount(board, office.accountId(), on);
  }

  /**
   * The voting member who acts.
   *
   * @throws Problem BOARD-003 (forbidden) if the user is none
   */
  public MemberRow voter(Sitting sitting) {
    return mine(sitting.getBoard(), sitting.getHeldOn()).stream()
        .filter(MemberRow::votes)
        .findFirst()
        .orElseThrow(() -> Problem.forbidden("BOARD-003", sitting.getNumber()));
  }

  /** The voting members of a sitting and how they attend. */
  public List<AttendanceRow> attendance(Sitting sitting) {
    sittings.flush();
    return reader.attendance(
        sitting.getId(),
        sitting.getState() == SittingState.PLANNED,
        sitting.getBoard(),
        sitting.getHeldOn());
  }

  public BoardRule rule(Sitting sitting) {
    return rulebook.board(sitting.getRuleVersionId(), sitting.getBoard());
  }

  /**
   * A sitting for who may look at it: whoever is or was on its board, and, when it is closed,
   * officials who work on cases and see each of them anyway.
   *
   * @throws Problem BOARD-004 if there is none, BOARD-003 (forbidden) for all others
   */
  public SittingRow seen(String number) {
    SittingRow row = reader.find(number).orElseThrow(() -> Problem.notFound("BOARD-004", number));
    boolean may =
        !mine(row.board(), today()).isEmpty()
            || !mine(row.board(), row.heldOn()).isEmpty()
            || (row.closed()
                && !secrecy.confidential(row.board())
                && (office.has(Roles.REGISTRAR) || office.has(Roles.DECISION_MAKER)));
    if (!may) {
      throw Problem.forbidden("BOARD-003", number);
    }
    return row;
  }

  /** The last day for an answer to who is asked today; null where the rules have no such term. */
  public LocalDate improveBy(long ruleVersionId) {
    return rulebook
        .findTerm(ruleVersionId, IMPROVEMENT)
        .map(term -> terms.compute(term, today()).dueOn())
        .orElse(null);
  }

  public Long accountId() {
    return office.accountId();
  }

  public LocalDate today() {
    return office.today();
  }

  public Instant now() {
    return office.now();
  }

  public String actor() {
    return office.actor();
  }

  static boolean chairs(AttendanceRow member) {
    return member.role() == MemberRole.CHAIR;
  }
}
