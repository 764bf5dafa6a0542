package lv.ikvd.board.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.board.entity.AgendaItem;
import lv.ikvd.board.entity.MemberRepository;
import lv.ikvd.board.entity.Sitting;
import lv.ikvd.board.entity.Tally;
import lv.ikvd.board.entity.row.MemberRow;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.proceeding.service.deciding.BoardDeciding;
import lv.ikvd.proceeding.service.deciding.BoardVerdict;

/** What the end of an item does in its case, in the transaction of the closing. */
@ApplicationScoped
public class ItemEffects {

  @Inject private ProceedingRepository proceedings;
  @Inject private DecisionRepository decisions;
  @Inject private MemberRepository members;
  @Inject private BoardDeciding deciding;
  @Inject private Casework casework;
  @Inject private Timeline timeline;

  /** The act becomes a decision; returns its number. */
  String decide(Sitting sitting, AgendaItem item) {
    String number =
        deciding.decide(
            of(item).getNumber(),
            item.getSha256(),
            new BoardVerdict(
                sitting.getBoard(), sitting.getNumber(), sitting.getHeldOn(), signers(sitting)));
    item.decidedBy(decisions.byNumber(number).getId());
    return number;
  }

  void notAdopted(Sitting sitting, AgendaItem item, Tally tally, String remark) {
    Proceeding proceeding = of(item);
    timeline.tell(proceeding, "BOARD_NOT_ADOPTED", counted(sitting, tally));
    String words = "Komisija sēdē %s projektu nav atbalstījusi".formatted(counted(sitting, tally));
    deciding.returned(proceeding.getNumber(), remark == null ? words + "." : words + ": " + remark);
  }

  void opinion(Sitting sitting, AgendaItem item, Tally tally) {
    timeline.tell(
        of(item),
        tally.adopted() ? "BOARD_OPINION_FOR" : "BOARD_OPINION_AGAINST",
        counted(sitting, tally));
  }

  void postponed(Sitting sitting, AgendaItem item, String why) {
    timeline.tell(of(item), "BOARD_POSTPONED", sitting.getNumber() + ": " + why);
  }

  void returned(Sitting sitting, AgendaItem item, String what, LocalDate due) {
    Proceeding proceeding = of(item);
    timeline.tell(proceeding, "BOARD_RETURNED", sitting.getNumber());
    deciding.returned(proceeding.getNumber(), what);
    proceedings.flush();
    casework.requestInformation(
        new CaseRef(proceeding.getNumber(), proceeding.getVersion()), what, due);
  }

  private Proceeding of(AgendaItem item) {
    return proceedings.get(item.getProceedingId());
  }

  private String signers(Sitting sitting) {
    String presiding = members.find(sitting.getPresidingId()).map(MemberRow::name).orElseThrow();
    return "Sēdi vadīja %s, protokols Nr. %s".formatted(presiding, sitting.getMinutesNumber());
  }

  private static String counted(Sitting sitting, Tally tally) {
    return "%s (par – %d, pret – %d, atturas – %d)"
        .formatted(sitting.getNumber(), tally.votesFor(), tally.votesAgainst(), tally.abstained());
  }
}
