package lv.ikvd.proceeding.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Reads which cases the passing of a term has something to say to: all of them, or one. */
@ApplicationScoped
public class TermReader {

  private static final String LAPSED =
      """
      select p.id, t.due_on from proceeding p
        join lateral (select due_on, met_on from proceeding_term t
                       where t.proceeding_id = p.id and t.missed = 'LAPSES' order by t.id desc limit 1) t on true
       where p.outcome is null and p.closed_at is null and p.suspended_on is null
         and t.met_on is null and t.due_on < ?""";

  private static final String SETTLED =
      """
      select p.id from proceeding p
       where p.stage = 'NOTIFIED' and p.closed_at is null
         and exists (select 1 from proceeding_term t where t.proceeding_id = p.id and t.code like 'CONTEST%')
         and not exists (select 1 from proceeding_term t where t.proceeding_id = p.id and t.code like 'CONTEST%'
                          and t.due_on >= ?)
         and not exists (select 1 from contest c join decision d on d.id = c.decision_id
                          where d.proceeding_id = p.id and c.outcome is null)""";

  private static final String ONE = " and p.id = ?";
  private static final String ALL = " order by p.id";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected TermReader() {}

  public TermReader(EntityManager em) {
    this.em = em;
  }

  /** Open proceedings whose lapse term passed before a day. */
  public List<Long> lapsed(LocalDate today) {
    return Rows.list(em, LAPSED + ALL, row -> row.getLong(1), today);
  }

  /** The end of the lapse term of one proceeding, if it passed before a day. */
  public Optional<LocalDate> lapsedOn(long proceedingId, LocalDate today) {
    em.flush();
    return Rows.one(em, LAPSED + ONE, row -> Rows.date(row, "due_on"), today, proceedingId);
  }

  /** Proceedings that were put off until a day or an earlier one. */
  public List<Long> toResume(LocalDate today) {
    return Rows.list(
        em,
        "select p.id from proceeding p where p.outcome is null and p.resume_on <= ? order by p.id",
        row -> row.getLong(1),
        today);
  }

  /**
   * Notified proceedings whose term for contesting passed before a day without a contest that is
   * still open.
   */
  public List<Long> settled(LocalDate today) {
    return Rows.list(em, SETTLED + ALL, row -> row.getLong(1), today);
  }

  public boolean isSettled(long proceedingId, LocalDate today) {
    em.flush();
    return Rows.one(em, SETTLED + ONE, row -> row.getLong(1), today, proceedingId).isPresent();
  }

  /** Whether a decision of the proceeding is contested and the contest not concluded. */
  public boolean isContested(long proceedingId) {
    em.flush();
    return Rows.one(
            em,
            "select 1 from contest c join decision d on d.id = c.decision_id"
                + " where d.proceeding_id = ? and c.outcome is null limit 1",
            row -> row.getLong(1),
            proceedingId)
        .isPresent();
  }
}
