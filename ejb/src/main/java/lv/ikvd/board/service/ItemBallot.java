package lv.ikvd.board.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.board.entity.AgendaItem;
import lv.ikvd.board.entity.BallotRepository;
import lv.ikvd.board.entity.Choice;
import lv.ikvd.board.entity.Sitting;
import lv.ikvd.board.entity.SittingRepository;
import lv.ikvd.board.entity.Tally;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.board.entity.row.VoteRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.deciding.ProposedActs;

/** What holds of every ballot: who votes on an item, whether they are enough, and on which text. */
@ApplicationScoped
public class ItemBallot {

  @Inject private SittingDesk desk;
  @Inject private SittingRepository sittings;
  @Inject private BallotRepository ballots;
  @Inject private ProceedingRepository proceedings;
  @Inject private ProposedActs acts;

  /**
   * An item of the sitting that is still open.
   *
   * @throws Problem BOARD-021 if it is none of this sitting, BOARD-022 (conflict) if it is closed
   */
  public AgendaItem open(Sitting sitting, long itemId) {
    AgendaItem item = sittings.item(sitting, itemId);
    if (!item.isOpen()) {
      throw Problem.conflict("BOARD-022", item.getOrdinal());
    }
    return item;
  }

  /** Who votes on an item: attends and takes part in it. */
  public List<AttendanceRow> voters(Sitting sitting, AgendaItem item) {
    Set<Long> recused = ballots.recused(item.getId());
    return desk.attendance(sitting).stream()
        .filter(AttendanceRow::present)
        .filter(member -> !recused.contains(member.memberId()))
        .toList();
  }

  /**
   * @throws Problem BOARD-026 if fewer members take part in the item than the quorum
   */
  public void requireQuorum(Sitting sitting, AgendaItem item) {
    int voters = voters(sitting, item).size();
    int quorum = desk.rule(sitting).quorum();
    if (voters < quorum) {
      throw new Problem("BOARD-026", voters, quorum);
    }
  }

  /**
   * @throws Problem BOARD-027 (conflict) if the text is not the one that was put on the agenda
   */
  public void requireUnchanged(AgendaItem item) {
    var proceeding = proceedings.get(item.getProceedingId());
    if (!acts.stands(proceeding, item.getSha256())) {
      throw Problem.conflict("BOARD-027", proceeding.getNumber());
    }
  }

  /**
   * @throws Problem BOARD-028 if the presiding member takes no part in the item, BOARD-029 naming
   *     who has not voted yet
   */
  public void requireFinished(Sitting sitting, AgendaItem item) {
    if (ballots.recused(item.getId()).contains(sitting.getPresidingId())) {
      throw new Problem("BOARD-028", item.getOrdinal());
    }
    Set<Long> voted = ballots.voted(item.getId());
    String missing =
        voters(sitting, item).stream()
            .filter(member -> !voted.contains(member.memberId()))
            .map(AttendanceRow::name)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new Problem("BOARD-029", missing);
    }
  }

  public Tally tally(Sitting sitting, AgendaItem item) {
    List<VoteRow> votes = ballots.votes(item.getId());
    Choice presiding =
        votes.stream()
            .filter(vote -> Objects.equals(vote.memberId(), sitting.getPresidingId()))
            .map(VoteRow::choice)
            .findFirst()
            .orElse(null);
    return Tally.of(
        votes.stream().map(VoteRow::choice).toList(), desk.rule(sitting).tie(), presiding);
  }
}
