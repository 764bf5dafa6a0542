package lv.ikvd.recognition.entity.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.ikvd.database.entity.Rows;

/** The typed rows of the versions that a chunk of a load made. */
@ApplicationScoped
public class RecognitionSets {

  private static final String DATA =
      """
      with given as materialized (select r.*, nextval('recognition_data_seq') as data_id from %s r),
      said as (
        insert into recognition_data (id, state, title, institution, awarded_on, credits, evidence, purpose, language, field)
        select g.data_id, g.state, g.title, g.institution, g.awarded_on, g.credits::int, g.evidence, g.purpose, g.language, g.field from given g)
      insert into recognition_version (version_id, data_id, measure, months, measure_on, recognised_on, valid_until, ended_on, end_ground)
      select target_id, data_id, measure, months::int, measure_on, recognised_on, valid_until, ended_on, end_ground from given\
      """;

  /** What is left of a version beside a newer one says what it said. */
  private static final String REMAINDERS =
      """
      insert into recognition_version (version_id, data_id, measure, months, measure_on, recognised_on, valid_until, ended_on, end_ground)
      select p.id, c.data_id, c.measure, c.months, c.measure_on, c.recognised_on, c.valid_until, c.ended_on, c.end_ground
        from load_version p join recognition_version c on c.version_id = p.origin_id where p.remainder\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected RecognitionSets() {}

  public RecognitionSets(EntityManager em) {
    this.em = em;
  }

  /** Writes the contents of versions that are there already, from the typed rows of the file. */
  public void write(String versions) {
    Rows.execute(em, DATA.formatted(versions));
    Rows.execute(em, REMAINDERS);
  }
}
