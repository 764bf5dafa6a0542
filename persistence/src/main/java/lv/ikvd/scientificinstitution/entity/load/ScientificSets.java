package lv.ikvd.scientificinstitution.entity.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.ikvd.database.entity.Rows;

/** The typed rows of the versions that a chunk of a load made. */
@ApplicationScoped
public class ScientificSets {

  /** How a party was called when the version was recorded. */
  private static final String COMMITMENT =
      "(select v.commitment from party_version v where v.party_id = %s and v.superseded_at is null"
          + " order by v.valid_from desc limit 1)";

  private static final String DATA =
"""
with given as materialized (
  select r.*, nextval('scientific_institution_data_seq') as data_id, nextval('address_seq') as address_id from %1$s r),
placed as (
  insert into address (id, line, postal_code, municipality_id, search_key)
  select g.address_id, g.address, g.postal_code,
         (select m.id from municipality m where m.code = g.municipality
           order by (m.valid_from <= g.recorded_at::date and (m.valid_to is null or m.valid_to > g.recorded_at::date)) desc,
                    m.valid_from desc limit 1),
         search_key(g.address) from given g),
said as (
  insert into scientific_institution_data (id, name, search_key, kind, address_id, head_party_id, head_party_commitment, head_from,
    phone, email, website)
  select g.data_id, g.name, search_key(g.name), g.kind, g.address_id, g.head_id, %2$s, g.head_from, g.phone, g.email, g.website
    from given g)
insert into scientific_institution_version (version_id, data_id, ended_on, end_ground, successor_id)
select target_id, data_id, ended_on, end_ground, successor_id from given\
""";

  private static final String DIRECTIONS =
"""
insert into scientific_institution_direction (data_id, direction)
select distinct c.data_id, l.direction from %s r join scientific_institution_version c on c.version_id = r.target_id
 cross join lateral unnest(string_to_array(r.directions, ' ')) l(direction)\
""";

  private static final String DOCTORS =
"""
insert into scientific_institution_doctor (data_id, ordinal, party_id, party_commitment, direction, degree, awarded_on)
select c.data_id, row_number() over (partition by c.data_id order by r.line) - 1, r.person_id, %2$s, r.direction, r.degree, r.awarded_on
  from %1$s r join scientific_institution_version c on c.version_id = r.version_id\
""";

  /** What is left of a version beside a newer one says what it said. */
  private static final String REMAINDERS =
"""
insert into scientific_institution_version (version_id, data_id, ended_on, end_ground, successor_id)
select p.id, c.data_id, c.ended_on, c.end_ground, c.successor_id
  from load_version p join scientific_institution_version c on c.version_id = p.origin_id where p.remainder\
""";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ScientificSets() {}

  public ScientificSets(EntityManager em) {
    this.em = em;
  }

  /** Writes the contents of versions that are there already, from the typed rows of two files. */
  public void write(String versions, String doctors) {
    Rows.execute(em, DATA.formatted(versions, COMMITMENT.formatted("g.head_id")));
    Rows.execute(em, DIRECTIONS.formatted(versions));
    Rows.execute(em, DOCTORS.formatted(doctors, COMMITMENT.formatted("r.person_id")));
    Rows.execute(em, REMAINDERS);
  }
}
