package lv.ikvd.board.entity;

import static lv.ikvd.database.entity.Rows.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lv.ikvd.board.entity.row.RemarkRow;
import lv.ikvd.database.entity.Rows;

/** Keeps what members note on a case before a sitting. */
@ApplicationScoped
public class RemarkRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected RemarkRepository() {}

  public RemarkRepository(EntityManager em) {
    this.em = em;
  }

  public void add(RemarkRow remark) {
    Rows.execute(
        em,
        """
        insert into case_remark (id, proceeding_id, member_id, place, quote, text, recorded_at)
        values (nextval('case_remark_seq'), ?, ?, ?, ?, ?, ?)\
        """,
        remark.proceedingId(),
        remark.memberId(),
        remark.place(),
        remark.quote(),
        remark.text(),
        remark.recordedAt());
  }

  /**
   * Notes when a remark on a case was dealt with.
   *
   * @return whether it was open until now
   */
  public boolean resolve(long proceedingId, long remarkId, Instant at) {
    return Rows.execute(
            em,
            "update case_remark set resolved_at = ?, version = version + 1"
                + " where id = ? and proceeding_id = ? and resolved_at is null",
            at,
            remarkId,
            proceedingId)
        == 1;
  }

  /** The remarks on a case, as they came. */
  public List<RemarkRow> of(long proceedingId) {
    return Rows.list(
        em,
        "select r.*, m.name from case_remark r join board_member m on m.id = r.member_id"
            + " where r.proceeding_id = ? order by r.recorded_at, r.id",
        row ->
            new RemarkRow(
                row.getLong("id"),
                row.getLong("proceeding_id"),
                row.getLong("member_id"),
                row.getString("name"),
                row.getString("place"),
                row.getString("quote"),
                row.getString("text"),
                moment(row, "recorded_at"),
                moment(row, "resolved_at")),
        proceedingId);
  }
}
