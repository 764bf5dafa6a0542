package lv.ikvd.institution.entity.succession;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/** Keeps which institution follows which. */
@ApplicationScoped
public class SuccessionRepository {

  /** All that went before an entry and all that follows it; a circle is gone round once. */
  private static final String LINKS =
      """
      with recursive before(id) as (
          select ?::bigint union select s.predecessor_id from institution_succession s join before on s.successor_id = before.id
           where s.superseded_at is null),
        after(id) as (
          select ?::bigint union select s.successor_id from institution_succession s join after on s.predecessor_id = after.id
           where s.superseded_at is null)
      select s.predecessor_id, s.successor_id, s.linked_on, s.kind from institution_succession s
       where s.superseded_at is null and (s.successor_id in (select id from before) or s.predecessor_id in (select id from after))
       order by s.linked_on, s.id\
      """;

  private static final String NODES =
      """
      select e.id, e.number, e.registered_on, d.name, c.ended_on from register_entry e
        join institution_version c on c.version_id = e.current_version_id join institution_data d on d.id = c.data_id
       where e.id = any (string_to_array(?, ',')::bigint[]) order by e.registered_on, e.id\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected SuccessionRepository() {}

  public SuccessionRepository(EntityManager em) {
    this.em = em;
  }

  /** The links around an entry, the oldest first. */
  public List<SuccessionLink> around(long entryId) {
    em.flush();
    return Rows.list(
        em,
        LINKS,
        row ->
            new SuccessionLink(
                row.getLong("predecessor_id"),
                row.getLong("successor_id"),
                date(row, "linked_on"),
                constant(row, "kind", SuccessionKind.class)),
        entryId,
        entryId);
  }

  /** What the register calls entries, in the order in which they came into it. */
  public List<SuccessionNode> nodes(Collection<Long> entryIds) {
    return Rows.list(
        em,
        NODES,
        row ->
            new SuccessionNode(
                row.getLong("id"),
                row.getString("number"),
                row.getString("name"),
                date(row, "registered_on"),
                date(row, "ended_on")),
        String.join(",", entryIds.stream().map(String::valueOf).toList()));
  }

  /** Writes a link that comes of a decision. */
  public void link(SuccessionLink link, long decisionId, Instant at) {
    em.flush();
    Rows.execute(
        em,
        """
        insert into institution_succession (id, predecessor_id, successor_id, linked_on, kind, decision_id, recorded_at)
        values (nextval('institution_succession_seq'), ?, ?, ?, ?, ?, ?)\
        """,
        link.predecessorId(),
        link.successorId(),
        link.on(),
        link.kind(),
        decisionId,
        at);
  }

  /** Takes away what came of a decision. */
  public void unlink(long decisionId, Instant at) {
    em.flush();
    Rows.execute(
        em,
        "update institution_succession set superseded_at = ? where decision_id = ? and superseded_at"
            + " is null",
        at,
        decisionId);
  }

  /** Writes anew what came of a decision and was taken away. */
  public void relink(long decisionId, Instant at) {
    em.flush();
    Rows.execute(
        em,
        """
        insert into institution_succession (id, predecessor_id, successor_id, linked_on, kind, decision_id, recorded_at)
        select nextval('institution_succession_seq'), s.predecessor_id, s.successor_id, s.linked_on, s.kind, s.decision_id, ?
          from (select distinct predecessor_id, successor_id, linked_on, kind, decision_id from institution_succession
                 where decision_id = ?) s
        on conflict do nothing\
        """,
        at,
        decisionId);
  }

  /** The successors that a decision named, or made. */
  public List<Long> successorsBy(long decisionId) {
    em.flush();
    return Rows.list(
        em,
        "select successor_id from institution_succession where decision_id = ? and superseded_at is"
            + " null order by id",
        row -> row.getLong(1),
        decisionId);
  }
}
