package lv.ikvd.board.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Which board gives its opinion on a case before another decides, and whether it has. */
@ApplicationScoped
public class AdviceRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected AdviceRepository() {}

  public AdviceRepository(EntityManager em) {
    this.em = em;
  }

  /** The board is to give its opinion on the case. */
  public void ask(long proceedingId, String board) {
    em.flush();
    Rows.execute(
        em,
        "insert into board_advice (proceeding_id, board) values (?, ?) on conflict"
            + " (proceeding_id) do update set board = excluded.board",
        proceedingId,
        board);
  }

  /** The board that is to give its opinion on a case; empty if none is. */
  public Optional<String> asked(long proceedingId) {
    return Rows.one(
        em,
        "select board from board_advice where proceeding_id = ?",
        row -> row.getString(1),
        proceedingId);
  }

  /** Whether the board that was asked has given its opinion, for or against. */
  public boolean given(long proceedingId) {
    em.flush();
    return Rows.one(
            em,
            "select exists (select 1 from agenda_item i join sitting s on s.id = i.sitting_id join"
                + " board_advice a on a.proceeding_id = i.proceeding_id and a.board = s.board where"
                + " i.proceeding_id = ? and i.result in ('ADOPTED', 'NOT_ADOPTED'))",
            row -> row.getBoolean(1),
            proceedingId)
        .orElseThrow();
  }
}
