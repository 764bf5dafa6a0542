package lv.ikvd.board.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.problem.entity.Problem;

/** Keeps sittings, their agenda and who attends. */
@ApplicationScoped
public class SittingRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected SittingRepository() {}

  public SittingRepository(EntityManager em) {
    this.em = em;
  }

  public void add(Object row) {
    em.persist(row);
  }

  public void flush() {
    em.flush();
  }

  /**
   * The sitting, kept from others until the transaction ends: votes and closings come one by one.
   *
   * @throws Problem BOARD-004 if there is none
   */
  public Sitting locked(String number) {
    long id =
        Rows.one(em, "select id from sitting where number = ?", row -> row.getLong(1), number)
            .orElseThrow(() -> Problem.notFound("BOARD-004", number));
    return em.find(Sitting.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  public Optional<Sitting> ofMinutes(String minutesNumber) {
    return em.createQuery("select s from Sitting s where s.minutesNumber = :n", Sitting.class)
        .setParameter("n", minutesNumber)
        .getResultStream()
        .findFirst();
  }

  /** The items of a sitting in their order. */
  public List<AgendaItem> items(long sittingId) {
    return em.createQuery(
            "select i from AgendaItem i where i.sittingId = :s order by i.ordinal",
            AgendaItem.class)
        .setParameter("s", sittingId)
        .getResultList();
  }

  /**
   * An item of this sitting.
   *
   * @throws Problem BOARD-021 if the sitting has none of this id
   */
  public AgendaItem item(Sitting sitting, long itemId) {
    AgendaItem item = em.find(AgendaItem.class, itemId);
    if (item == null || item.getSittingId() != sitting.getId()) {
      throw Problem.notFound("BOARD-021", sitting.getNumber());
    }
    return item;
  }

  public void remove(AgendaItem item) {
    em.remove(item);
    em.flush();
  }

  /** The number of the sitting on whose agenda a case waits. */
  public Optional<String> waitingOn(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select s.number from agenda_item i join sitting s on s.id = i.sitting_id"
            + " where i.proceeding_id = ? and i.result is null",
        row -> row.getString(1),
        proceedingId);
  }

  /** The numbers of the closed sittings on whose agenda a case stood. */
  public List<String> closed(long proceedingId) {
    return Rows.list(
        em,
        "select s.number from agenda_item i join sitting s on s.id = i.sitting_id"
            + " where i.proceeding_id = ? and s.state = 'CLOSED' order by s.id",
        row -> row.getString(1),
        proceedingId);
  }

  public void attend(long sittingId, long memberId, Attendance how, Instant leftAt) {
    em.flush();
    Rows.execute(
        em,
        "insert into sitting_attendance (sitting_id, member_id, how, left_at) values (?, ?, ?, ?)"
            + " on conflict (sitting_id, member_id) do update set how = excluded.how, left_at ="
            + " excluded.left_at",
        sittingId,
        memberId,
        how,
        leftAt);
  }
}
