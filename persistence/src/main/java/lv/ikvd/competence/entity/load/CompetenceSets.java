package lv.ikvd.competence.entity.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.ikvd.database.entity.Rows;

/** The typed rows of contracts and results that a chunk of a load made. */
@ApplicationScoped
public class CompetenceSets {

  private static final String DATA =
      """
      with given as materialized (
        select r.*, nextval('competence_delegation_data_seq') as data_id, i.id as institution_id
          from %s r join register_entry i on i.register = 'INSTITUTION' and i.number = r.institution),
      said as (
        insert into competence_delegation_data (id, institution_id, qualification, level, valid_until, accredited_until)
        select g.data_id, g.institution_id, g.qualification, g.level::int, g.valid_until, g.accredited_until from given g)
      insert into competence_delegation_version (version_id, data_id, concluded_on, ended_on, end_ground)
      select target_id, data_id, concluded_on, ended_on, end_ground from given\
      """;

  /** What is left of a version beside a newer one says what it said. */
  private static final String REMAINDERS =
      """
      insert into competence_delegation_version (version_id, data_id, concluded_on, ended_on, end_ground)
      select p.id, c.data_id, c.concluded_on, c.ended_on, c.end_ground
        from load_version p join competence_delegation_version c on c.version_id = p.origin_id where p.remainder\
      """;

  private static final String RESULTS =
      """
      insert into competence_result (id, delegation_id, institution_id, party_id, qualification, level, examined_on, certificate_number, issued_on, recorded_at)
      select r.target_id, r.delegation_id, d.institution_id, r.person_id, d.qualification, d.level, r.examined_on, r.certificate, r.issued_on, r.recorded_at
        from %s r join register_entry e on e.id = r.delegation_id join competence_delegation_version c on c.version_id = e.current_version_id
        join competence_delegation_data d on d.id = c.data_id\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CompetenceSets() {}

  public CompetenceSets(EntityManager em) {
    this.em = em;
  }

  /** Writes the contents of versions that are there already, from the typed rows of the file. */
  public void writeDelegations(String versions) {
    Rows.execute(em, DATA.formatted(versions));
    Rows.execute(em, REMAINDERS);
  }

  /** Writes the typed rows of the file of results. */
  public void writeResults(String results) {
    Rows.execute(em, RESULTS.formatted(results));
  }
}
