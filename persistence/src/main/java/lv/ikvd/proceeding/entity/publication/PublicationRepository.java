package lv.ikvd.proceeding.entity.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/**
 * The terms for publishing what decisions entered. A version is public once it is in force, for
 * everyone's pages show it from then on, and once its leaf stands under a signed head of the
 * register log, for then nobody can take it back unseen.
 */
@ApplicationScoped
public class PublicationRepository {

  /** Terms that run, each with its decisions' versions and the head that is the first over all. */
  private static final String RUNNING =
      """
      select t.id, t.proceeding_id, t.due_on, min(v.entry_id) as entry_id,
             coalesce(min(v.valid_from) filter (where v.superseded_at is null), max(v.valid_from)) as in_force_on,
             bool_and(l.version_id is not null) as in_log, max(l.leaf_index) as last_leaf
        from proceeding_term t join decision d on d.proceeding_id = t.proceeding_id
        join decision_effect f on f.decision_id = d.id join register_entry_version v on v.id = f.entry_version_id
        left join log_leaf l on l.version_id = v.id
       where t.code = 'PUBLICATION' and t.met_on is null
         and not exists (select 1 from proceeding_term n where n.proceeding_id = t.proceeding_id and n.code = t.code and n.id > t.id)
       group by t.id, t.proceeding_id, t.due_on\
      """;

  private static final String MEET =
      "update proceeding_term t set met_on = greatest(r.in_force_on, (h.signed_at at time zone"
          + " ?)::date) from ("
          + RUNNING
          + ") r cross join lateral (select signed_at from tree_head where tree_size > r.last_leaf"
          + " order by tree_size limit 1) h where t.id = r.id and r.in_log and r.in_force_on <= ?";

  private static final String LATE =
      "select p.number, e.register, e.number as entry_number, r.due_on from ("
          + RUNNING
          + ") r join proceeding p on p.id = r.proceeding_id join register_entry e on e.id ="
          + " r.entry_id where r.due_on < ? and r.in_force_on <= ? order by r.due_on, p.number";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PublicationRepository() {}

  public PublicationRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes on which day they were kept, for all that are kept by a day. */
  public int meet(LocalDate today, ZoneId zone) {
    em.flush();
    return Rows.execute(em, MEET, zone.getId(), today);
  }

  /** What is in force and was to be public before a day, the longest late first. */
  public List<LatePublication> late(LocalDate today) {
    em.flush();
    return Rows.list(
        em,
        LATE,
        row ->
            new LatePublication(
                row.getString("number"),
                row.getString("register"),
                row.getString("entry_number"),
                Rows.date(row, "due_on")),
        today,
        today);
  }
}
