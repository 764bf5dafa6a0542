package lv.ikvd.board.service.members;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.ikvd.audit.service.AuditLog;
import lv.ikvd.board.entity.MemberRepository;
import lv.ikvd.board.entity.MemberRole;
import lv.ikvd.board.entity.row.MemberRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.entity.BoardRule;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;

/**
 * Who sits on a board and for how long, as whoever appoints them ordered. Sittings that were held
 * keep their members; each change stands in the audit log.
 */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER})
public class Membership {

  @Inject private MemberRepository members;
  @Inject private AppointForm form;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;
  @Inject private AuditLog log;

  /** The boards of today. */
  public List<BoardRule> boards() {
    return rulebook.boards(office.today());
  }

  /** Everybody who was, is or will be on a board; who left stands last. */
  public List<MemberRow> of(String board) {
    return members.all(board, office.today());
  }

  /**
   * Appoints somebody.
   *
   * @throws Problem BOARD-040 if the days are in no order, BOARD-008 if there is no such board on
   *     the first of them; those of the form; BOARD-044 for who is on the board then, BOARD-043 if
   *     there is a chair, BOARD-042 if there would be more voting members than the rules allow
   */
  public void appoint(AppointCommand command) {
    LocalDate from = command.fromOn();
    if (from == null || (command.toOn() != null && command.toOn().isBefore(from))) {
      throw new Problem("BOARD-040").at(from == null ? "fromOn" : "toOn");
    }
    BoardRule rule =
        rule(command.board(), from)
            .orElseThrow(() -> new Problem("BOARD-008", command.board(), from).at("fromOn"));
    MemberRow member = form.read(command, rule);
    members.lock(member.board());
    add(member);
    log.record("BOARD_MEMBER_APPOINTED", subject(member), null, told(member));
  }

  /**
   * Sets the last day of a membership.
   *
   * @param version of the membership that was seen
   * @throws Problem BOARD-050 (conflict) if it was changed meanwhile, BOARD-046 if the day is
   *     before it began or before a sitting that counted the member, BOARD-047 if it ends earlier
   */
  public void end(long memberId, long version, LocalDate on) {
    MemberRow member = unchanged(memberId, version);
    LocalDate earliest =
        members
            .lastSitting(memberId)
            .filter(day -> day.isAfter(member.fromOn()))
            .orElse(member.fromOn());
    if (on == null || on.isBefore(earliest)) {
      throw new Problem("BOARD-046", earliest).at("on");
    }
    if (member.endedBefore(on)) {
      throw new Problem("BOARD-047", member.toOn()).at("on");
    }
    members.end(memberId, on);
    log.record(
        "BOARD_MEMBER_ENDED", subject(member), told(member), told(members.find(memberId).get()));
  }

  /**
   * A member chairs the board from a day on; who chaired it until then remains a member.
   *
   * @throws Problem BOARD-041 without who appoints, BOARD-048 if the day does not lie ahead or the
   *     chair of that day begins on it, BOARD-049 if the member is none before and on that day;
   *     BOARD-043 if another chair is appointed for a later day
   */
  public void chair(long memberId, long version, LocalDate from, String appointedBy) {
    MemberRow next = unchanged(memberId, version);
    if (appointedBy == null || appointedBy.isBlank()) {
      throw new Problem("BOARD-041").at("appointedBy");
    }
    if (from == null || !from.isAfter(office.today())) {
      throw new Problem("BOARD-048").at("on");
    }
    if (next.role() != MemberRole.MEMBER || !next.on(from) || !next.on(from.minusDays(1))) {
      throw new Problem("BOARD-049", next.name()).at("on");
    }
    Optional<MemberRow> before =
        of(next.board()).stream()
            .filter(member -> member.role() == MemberRole.CHAIR && member.on(from))
            .findFirst();
    if (before.filter(chair -> !chair.on(from.minusDays(1))).isPresent()) {
      throw new Problem("BOARD-048").at("on");
    }
    before.ifPresent(chair -> members.end(chair.id(), from.minusDays(1)));
    members.end(next.id(), from.minusDays(1));
    before.ifPresent(chair -> add(chair.as(MemberRole.MEMBER, from, appointedBy.strip())));
    MemberRow chair = next.as(MemberRole.CHAIR, from, appointedBy.strip());
    add(chair);
    log.record(
        "BOARD_CHAIR_CHANGED",
        subject(chair),
        before.map(Membership::told).orElse(null),
        told(chair));
  }

  private void add(MemberRow member) {
    List<MemberRow> meeting = of(member.board()).stream().filter(member::meets).toList();
    if (member.accountId() != null
        && meeting.stream().anyMatch(one -> member.accountId().equals(one.accountId()))) {
      throw new Problem("BOARD-044", member.name()).at("login");
    }
    if (member.role() == MemberRole.CHAIR) {
      meeting.stream()
          .filter(one -> one.role() == MemberRole.CHAIR)
          .findFirst()
          .ifPresent(
              chair -> {
                throw new Problem("BOARD-043", chair.name(), chair.fromOn()).at("role");
              });
    }
    if (member.votes()) {
      requireRoom(member, meeting.stream().filter(MemberRow::votes).toList());
    }
    members.add(member);
  }

  /** There are most members on a day on which one begins. */
  private void requireRoom(MemberRow member, List<MemberRow> voting) {
    Stream.concat(Stream.of(member), voting.stream())
        .map(MemberRow::fromOn)
        .filter(member::on)
        .distinct()
        .sorted()
        .forEach(
            day -> {
              long there = voting.stream().filter(one -> one.on(day)).count();
              rule(member.board(), day)
                  .filter(rule -> there >= rule.votingMembers())
                  .ifPresent(
                      rule -> {
                        throw new Problem("BOARD-042", day, rule.votingMembers()).at("fromOn");
                      });
            });
  }

  private Optional<BoardRule> rule(String board, LocalDate on) {
    return rulebook.boards(on).stream().filter(rule -> rule.board().equals(board)).findFirst();
  }

  private MemberRow unchanged(long memberId, long version) {
    MemberRow member = members.find(memberId).orElseThrow(Membership::changed);
    members.lock(member.board());
    return members
        .find(memberId)
        .filter(now -> now.version() == version)
        .orElseThrow(Membership::changed);
  }

  private static Problem changed() {
    return Problem.conflict("BOARD-050");
  }

  private static String subject(MemberRow member) {
    return member.board() + ": " + member.name();
  }

  private static String told(MemberRow member) {
    return "role=%s; from=%s; to=%s; by=%s"
        .formatted(member.role(), member.fromOn(), member.toOn(), member.appointedBy());
  }
}
