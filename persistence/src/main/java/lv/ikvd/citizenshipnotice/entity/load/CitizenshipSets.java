package lv.ikvd.citizenshipnotice.entity.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.ikvd.database.entity.Rows;

/** Confirmations that a chunk of a load tells of: what is left of one when its term is over. */
@ApplicationScoped
public class CitizenshipSets {

  private static final String NOTICES =
      """
      insert into citizenship_notice (entry_id, programme, learns_from, noted_on, noted_at, erased_at)
      select r.institution_id, '(dati dzēsti)', r.noted_on, r.noted_on, r.recorded_at, r.recorded_at from %s r order by r.line\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CitizenshipSets() {}

  public CitizenshipSets(EntityManager em) {
    this.em = em;
  }

  /** Writes the typed rows of the file. */
  public void write(String notices) {
    Rows.execute(em, NOTICES.formatted(notices));
  }
}
