package lv.ikvd.proceeding.service.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.security.entity.Roles;

/**
 * Decides what a board has voted for. Where the rule names a board, its vote stands in the place of
 * signatures: the same checks of the act, the same decision, under it who presided and the minutes.
 */
@Stateless
@RolesAllowed({Roles.BOARD_SECRETARY, Roles.SYSTEM})
public class BoardDeciding {

  @Inject private ProposedActs acts;
  @Inject private DecisionMaker maker;
  @Inject private DecidingContext context;

  /**
   * Makes the decision that a board has adopted.
   *
   * @param sha256 hash in hex of the text that was voted on
   * @return the number of the decision
   * @throws Problem PROC-057 if the rule does not name this board; as {@link
   *     ProposedActs#decidable} otherwise
   */
  public String decide(String number, String sha256, BoardVerdict verdict) {
    Proceeding proceeding = acts.locked(number);
    ProposedAct act = acts.decidable(proceeding, sha256);
    if (!verdict.board().equals(act.rule().board())) {
      throw new Problem("PROC-057", number, verdict.board());
    }
    context.tell(
        proceeding,
        "BOARD_ADOPTED",
        "%s (%s)".formatted(verdict.sitting(), LatvianDates.shortForm(verdict.on())));
    return maker.decide(act, verdict.signers());
  }

  /** Gives back what a board has not adopted, with its remark. */
  public void returned(String number, String remark) {
    acts.giveBack(number, remark);
  }
}
