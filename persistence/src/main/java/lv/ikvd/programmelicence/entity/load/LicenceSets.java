package lv.ikvd.programmelicence.entity.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.ikvd.database.entity.Rows;

/** The typed rows of the versions that a chunk of a load made. */
@ApplicationScoped
public class LicenceSets {

  /** A code may come back after a reform: the one of the day, else the last that there was. */
  private static final String MUNICIPALITY =
      """
      (select m.id from municipality m where m.code = g.municipality
        order by (m.valid_from <= g.recorded_at::date and (m.valid_to is null or m.valid_to > g.recorded_at::date)) desc,
                 m.valid_from desc limit 1)\
      """;

  private static final String DATA =
      """
      with given as materialized (
        select r.*, nextval('programme_licence_data_seq') as data_id, i.id as institution_id, t.id as from_id
          from %s r join register_entry i on i.register = 'INSTITUTION' and i.number = r.institution
          left join register_entry t on t.register = 'INSTITUTION' and t.number = r.taken_over_from),
      said as (
        insert into programme_licence_data (id, institution_id, code, name, search_key, kind, way, form, language, minority, modular, work_based,
          duration, hours, learners, starts_on, started_on, taken_over_from_id, advanced_in)
        select g.data_id, g.institution_id, g.code, g.name, search_key(g.name), g.kind, g.way, g.form, g.language,
               coalesce(g.features, '') ~ 'MINORITY', coalesce(g.features, '') ~ 'MODULAR', coalesce(g.features, '') ~ 'WORK_BASED',
               g.duration, g.hours::int, g.learners, g.starts_on, g.started_on, g.from_id, g.advanced_in
          from given g),
      led as (
        insert into programme_licence_qualification (data_id, ordinal, qualification, level)
        select g.data_id, q.n - 1, split_part(q.one, ':', 1), split_part(q.one, ':', 2)::int
          from given g cross join lateral unnest(string_to_array(g.qualifications, ' ')) with ordinality q(one, n))
      insert into programme_licence_version (version_id, data_id, starts_by, lost_on, lost_ground, update_reason)
      select target_id, data_id, starts_by, lost_on, lost_ground, update_reason from given\
      """;

  private static final String PLACES =
      """
      with placed as (
        insert into address (id, line, postal_code, municipality_id, search_key)
        select g.target_id, g.address, g.postal_code, %2$s, search_key(g.address) from %1$s g)
      insert into programme_licence_place (data_id, ordinal, address_id)
      select c.data_id, row_number() over (partition by c.data_id order by r.line) - 1, r.target_id
        from %1$s r join programme_licence_version c on c.version_id = r.version_id\
      """;

  private static final String SUBJECTS =
      """
      insert into programme_licence_subject (data_id, ordinal, subject, hours)
      select c.data_id, row_number() over (partition by c.data_id order by r.line) - 1, r.subject, r.hours::int
        from %s r join programme_licence_version c on c.version_id = r.version_id\
      """;

  /** What is left of a version beside a newer one says what it said. */
  private static final String REMAINDERS =
      """
      insert into programme_licence_version (version_id, data_id, starts_by, lost_on, lost_ground, update_reason)
      select p.id, c.data_id, c.starts_by, c.lost_on, c.lost_ground, c.update_reason
        from load_version p join programme_licence_version c on c.version_id = p.origin_id where p.remainder\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected LicenceSets() {}

  public LicenceSets(EntityManager em) {
    this.em = em;
  }

  /** Writes the contents of versions that are there already, from the typed rows of three files. */
  public void write(String versions, String places, String subjects) {
    Rows.execute(em, DATA.formatted(versions));
    Rows.execute(em, PLACES.formatted(places, MUNICIPALITY));
    Rows.execute(em, SUBJECTS.formatted(subjects));
    Rows.execute(em, REMAINDERS);
  }
}
