package lv.ikvd.teachingpermit.entity.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.ikvd.database.entity.Rows;

/** The typed rows of outcomes and sittings that a chunk of a load made. */
@ApplicationScoped
public class PermitSets {

  private static final String OUTCOMES =
      """
      insert into teaching_permit_version (version_id, outcome, excluded_groups, decided_on, annulled_on, annulment_ground)
      select r.target_id, r.outcome, coalesce(string_to_array(r.excluded_groups, ' '), '{}'), r.decided_on, r.annulled_on, r.annulment_ground
        from %s r\
      """;

  /** What is left of a version beside a newer one says what it said. */
  private static final String REMAINDERS =
      """
      insert into teaching_permit_version (version_id, outcome, excluded_groups, decided_on, annulled_on, annulment_ground)
      select p.id, c.outcome, c.excluded_groups, c.decided_on, c.annulled_on, c.annulment_ground
        from load_version p join teaching_permit_version c on c.version_id = p.origin_id where p.remainder\
      """;

  private static final String SITTINGS =
      """
      insert into teaching_permit_sitting_before (number, held_on, way, recorded_at)
      select r.number, r.held_on, r.way, r.recorded_at from %s r order by r.line\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PermitSets() {}

  public PermitSets(EntityManager em) {
    this.em = em;
  }

  /** Writes the contents of versions that are there already, from the typed rows of the file. */
  public void writeOutcomes(String versions) {
    Rows.execute(em, OUTCOMES.formatted(versions));
    Rows.execute(em, REMAINDERS);
  }

  /** Writes the typed rows of the file of sittings. */
  public void writeSittings(String sittings) {
    Rows.execute(em, SITTINGS.formatted(sittings));
  }
}
