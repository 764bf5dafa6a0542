package lv.ikvd.institution.entity.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.ikvd.database.entity.Rows;

/** Links between institutions that a chunk of a load tells of. */
@ApplicationScoped
public class SuccessionSets {

  /** What is known already, by a decision or from another file, is not told twice. */
  private static final String LINKS =
      """
      insert into institution_succession (id, predecessor_id, successor_id, linked_on, kind, recorded_at)
      select r.target_id, r.predecessor_id, r.successor_id, r.linked_on, r.kind, r.recorded_at from %s r
      on conflict do nothing\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected SuccessionSets() {}

  public SuccessionSets(EntityManager em) {
    this.em = em;
  }

  /** Writes the typed rows of the file. */
  public void write(String links) {
    Rows.execute(em, LINKS.formatted(links));
  }
}
