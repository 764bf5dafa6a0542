package lv.ikvd.programmelicence.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/** What experts found, in the cases in which they were sent. */
@ApplicationScoped
public class VisitRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected VisitRepository() {}

  public VisitRepository(EntityManager em) {
    this.em = em;
  }

  public void add(
      long proceedingId, long expertId, VisitFinding finding, Instant at, String actor) {
    Rows.execute(
        em,
        """
        insert into programme_licence_visit (id, proceeding_id, party_id, visited_on, aspect, met, note, recorded_at, recorded_by)
        values (nextval('programme_licence_visit_seq'), ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        proceedingId,
        expertId,
        finding.visitedOn(),
        finding.aspect(),
        finding.met(),
        finding.note(),
        at,
        actor);
  }

  /** What was found in a case, the first finding first. */
  public List<VisitFinding> of(long proceedingId) {
    return Rows.list(
        em,
        """
        select f.*, (select p.display_name from party_version p where p.party_id = f.party_id and p.superseded_at is null
                      order by p.valid_from desc limit 1) as expert
          from programme_licence_visit f where f.proceeding_id = ? order by f.recorded_at, f.id\
        """,
        row ->
            new VisitFinding(
                row.getString("expert"),
                Rows.date(row, "visited_on"),
                row.getString("aspect"),
                row.getBoolean("met"),
                row.getString("note")),
        proceedingId);
  }
}
