package lv.ikvd.board.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.board.entity.AgendaItem;
import lv.ikvd.board.entity.ItemResult;
import lv.ikvd.board.entity.Sitting;
import lv.ikvd.board.entity.SittingState;
import lv.ikvd.board.entity.Tally;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.BoardRule.Power;
import lv.ikvd.security.entity.Roles;

/** Ends the items of an agenda, each with what follows from it in its case. */
@Stateless
@RolesAllowed(Roles.BOARD_SECRETARY)
public class ItemClosing {

  @Inject private SittingDesk desk;
  @Inject private ItemBallot ballot;
  @Inject private ItemEffects effects;

  /**
   * Counts the votes. What the majority is for becomes a decision at once, or the opinion of a
   * board that only advises; what it is not for goes back to who prepared it.
   *
   * @param remark for the one who prepared it, if it is not adopted; may be null
   * @throws Problem BOARD-020, -021, -022 as for a vote, BOARD-026 without quorum, BOARD-028 if the
   *     presiding member takes no part in the item, BOARD-029 before everybody has voted, BOARD-027
   *     (conflict) if the text has changed; PROC-025, -052 as for a signature
   */
  public ItemOutcome close(SittingRef ref, long itemId, String remark) {
    Sitting sitting = running(ref);
    AgendaItem item = ballot.open(sitting, itemId);
    ballot.requireQuorum(sitting, item);
    ballot.requireFinished(sitting, item);
    ballot.requireUnchanged(item);
    Tally tally = ballot.tally(sitting, item);
    // the documents of the decision ask for the sitting on whose agenda the case still stands
    ItemOutcome outcome = outcome(sitting, item, tally, text(remark));
    item.voted(tally);
    item.closed(outcome.result(), text(remark), desk.now());
    return outcome;
  }

  private ItemOutcome outcome(Sitting sitting, AgendaItem item, Tally tally, String remark) {
    if (desk.rule(sitting).power() == Power.ADVISES) {
      effects.opinion(sitting, item, tally);
      return new ItemOutcome(tally.result(), null);
    }
    if (tally.adopted()) {
      return new ItemOutcome(ItemResult.ADOPTED, effects.decide(sitting, item));
    }
    effects.notAdopted(sitting, item, tally, remark);
    return new ItemOutcome(ItemResult.NOT_ADOPTED, null);
  }

  /**
   * Leaves an item for another sitting.
   *
   * @throws Problem BOARD-019 without a reason
   */
  public void postpone(SittingRef ref, long itemId, String why) {
    Sitting sitting = running(ref);
    AgendaItem item = ballot.open(sitting, itemId);
    item.closed(ItemResult.POSTPONED, required(why), desk.now());
    effects.postponed(sitting, item, why.strip());
  }

  /**
   * Asks the applicant to improve something within a term; the act goes back to who prepared it.
   *
   * @throws Problem BOARD-019 without saying what, BOARD-033 for a board that only advises,
   *     PROC-016 if the term does not lie ahead
   */
  public void returnToImprove(SittingRef ref, long itemId, String what, LocalDate due) {
    Sitting sitting = running(ref);
    AgendaItem item = ballot.open(sitting, itemId);
    if (desk.rule(sitting).power() == Power.ADVISES) {
      throw new Problem("BOARD-033");
    }
    item.closed(ItemResult.RETURNED, required(what), desk.now());
    effects.returned(sitting, item, what.strip(), due);
  }

  private Sitting running(SittingRef ref) {
    Sitting sitting = desk.acquire(ref);
    sitting.require(SittingState.OPEN);
    return sitting;
  }

  private static String required(String text) {
    if (text == null || text.isBlank()) {
      throw new Problem("BOARD-019").at("remark");
    }
    return text.strip();
  }

  private static String text(String remark) {
    return remark == null || remark.isBlank() ? null : remark.strip();
  }
}
