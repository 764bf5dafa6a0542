package lv.ikvd.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.service.ContestConclusion;
import lv.ikvd.proceeding.service.deciding.BoardDeciding;
import lv.ikvd.proceeding.service.deciding.BoardVerdict;
import lv.ikvd.proceeding.service.deciding.Contesting;
import lv.ikvd.proceeding.service.revoking.Revoking;

/** What is decided at a desk, by officials and by boards, and what becomes of it afterwards. */
public final class Decisions {

  private final CaseDesk desk;

  public Decisions(CaseDesk desk) {
    this.desk = desk;
  }

  /** Takes a case through its checks to the signature; returns the number of the decision. */
  public String sign(String number, String kind, String ground) {
    return sign(number, kind, ground, null);
  }

  /** As {@link #sign}, of what takes effect on a day that the act names. */
  public String sign(String number, String kind, String ground, LocalDate effectiveOn) {
    propose(number, kind, ground, effectiveOn);
    return desk.sign(CaseDesk.ILZE, number);
  }

  /** Takes a case through its checks to the vote; returns the number of the decision. */
  public String vote(String board, String number, String kind, String ground) {
    propose(number, kind, ground, null);
    return vote(board, number);
  }

  /** A board adopts what is proposed. */
  public String vote(String board, String number) {
    String shown = desk.draft(number).sha256();
    BoardVerdict verdict =
        new BoardVerdict(board, "SED-2026-0001", desk.today(), "Anna Ozola, SED-2026-0001");
    return desk.in(BoardDeciding.class, b -> b.decide(number, shown, verdict));
  }

  private void propose(String number, String kind, String ground, LocalDate effectiveOn) {
    if (desk.row(number).stage() == Stage.RECEIVED) {
      desk.check(number, CheckOutcome.MET);
    }
    desk.propose(number, kind, ground, effectiveOn);
  }

  /** A decision is contested; returns the id of the contest. */
  public long contest(String decision) {
    return desk.in(Contesting.class, c -> c.receive(decision, desk.today(), "Nepiekrīt."));
  }

  /** Contests and concludes; returns the number of the case that begins anew, if any. */
  public String contest(String decision, ContestOutcome outcome, String kind) {
    return conclude(contest(decision), outcome, kind);
  }

  public String conclude(long contest, ContestOutcome outcome, String kind) {
    ContestConclusion conclusion =
        new ContestConclusion(contest, outcome, desk.today(), "Izvērtēts.", kind, null);
    return desk.in(Contesting.class, c -> c.conclude(conclusion));
  }

  /** The number of a case in which a decision about an entry may be revoked. */
  public String revocation(String procedure, long entryId, String decision) {
    return desk.in(Revoking.class, r -> r.open(procedure, entryId, decision, "Konstatēta kļūda."))
        .number();
  }

  /** Two sign that a decision is revoked; returns the number of theirs. */
  public String revoke(String number) {
    propose(number, "REVOKE_ACT", "GROUND_UNLAWFUL", null);
    assertThat(desk.draft(number).operative())
        .startsWith("Atcelt lēmumu Nr. ")
        .doesNotContain("[…]", "{");
    assertThat(desk.sign(CaseDesk.ILZE, number)).isNull();
    return desk.sign(CaseDesk.JURIS, number);
  }
}
