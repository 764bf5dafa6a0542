package lv.ikvd.board.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lv.ikvd.board.entity.AgendaItem;
import lv.ikvd.board.entity.BallotRepository;
import lv.ikvd.board.entity.Choice;
import lv.ikvd.board.entity.Sitting;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.board.entity.row.MemberRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.BoardRule.Ballot;
import lv.ikvd.security.entity.Roles;

/** What members do in a sitting: vote, or take no part in an item. */
@Stateless
@RolesAllowed(Roles.BOARD_MEMBER)
public class Voting {

  @Inject private SittingDesk desk;
  @Inject private ItemBallot ballot;
  @Inject private BallotRepository ballots;

  /**
   * Votes on an item, once and for all.
   *
   * @throws Problem BOARD-020 (conflict) unless the sitting is open, BOARD-003 (forbidden) for who
   *     is no voting member, BOARD-021, -022 for an item of another sitting or a closed one,
   *     BOARD-023 for who does not attend, BOARD-024 for who takes no part in the item, BOARD-025
   *     (conflict) for who has voted, BOARD-026 without quorum, BOARD-027 (conflict) if the text
   *     has changed
   */
  public void vote(String number, long itemId, Choice choice) {
    Sitting sitting = desk.open(number);
    MemberRow member = desk.voter(sitting);
    AgendaItem item = ballot.open(sitting, itemId);
    requirePresent(sitting, member);
    if (ballots.recused(item.getId()).contains(member.id())) {
      throw new Problem("BOARD-024", item.getOrdinal());
    }
    requireNotVoted(item, member.id());
    ballot.requireQuorum(sitting, item);
    ballot.requireUnchanged(item);
    boolean open = desk.rule(sitting).ballot() == Ballot.OPEN;
    ballots.cast(item.getId(), member.id(), choice, desk.now(), open);
  }

  /**
   * Declares that one takes no part in an item. Who does not, neither votes nor counts for its
   * quorum.
   *
   * @throws Problem BOARD-018 without a reason, BOARD-025 (conflict) for who has voted; as {@link
   *     #vote} else
   */
  public void recuse(String number, long itemId, String reason) {
    Sitting sitting = desk.open(number);
    MemberRow member = desk.voter(sitting);
    AgendaItem item = ballot.open(sitting, itemId);
    requirePresent(sitting, member);
    requireNotVoted(item, member.id());
    if (reason == null || reason.isBlank()) {
      throw new Problem("BOARD-018").at("reason");
    }
    if (!ballots.recused(item.getId()).contains(member.id())) {
      ballots.recuse(item.getId(), member.id(), reason.strip(), desk.now());
    }
  }

  private void requirePresent(Sitting sitting, MemberRow member) {
    boolean present =
        desk.attendance(sitting).stream()
            .filter(AttendanceRow::present)
            .anyMatch(one -> one.memberId() == member.id());
    if (!present) {
      throw new Problem("BOARD-023", sitting.getNumber());
    }
  }

  private void requireNotVoted(AgendaItem item, long memberId) {
    if (ballots.voted(item.getId()).contains(memberId)) {
      throw Problem.conflict("BOARD-025", item.getOrdinal());
    }
  }
}
