package lv.ikvd.institution.entity.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.ikvd.database.entity.Rows;

/** The typed rows of the versions that a chunk of a load made. */
@ApplicationScoped
public class InstitutionSets {

  /** A code may come back after a reform: the one of the day, else the last that there was. */
  private static final String MUNICIPALITY =
      """
      (select m.id from municipality m where m.code = g.municipality
        order by (m.valid_from <= g.recorded_at::date and (m.valid_to is null or m.valid_to > g.recorded_at::date)) desc,
                 m.valid_from desc limit 1)\
      """;

  private static final String ADDRESSES =
      """
      insert into address (id, line, postal_code, municipality_id, search_key)
      select g.target_id, g.address, g.postal_code, %2$s, search_key(g.address) from %1$s g\
      """;

  private static final String DATA =
      """
      with given as materialized (
        select r.*, nextval('institution_data_seq') as data_id, nextval('address_seq') as address_id from %1$s r),
      placed as (
        insert into address (id, line, postal_code, municipality_id, search_key)
        select g.address_id, g.address, g.postal_code, %2$s, search_key(g.address) from given g),
      said as (
        insert into institution_data (id, name, search_key, kind, type, legal_form, legal_address_id, head_party_id, head_party_commitment,
          head_from, head_until, phone, email, website, statutes_on, safety_on, parent_id)
        select g.data_id, g.name, search_key(g.name), g.kind, g.type, g.legal_form, g.address_id, g.head_id,
               (select v.commitment from party_version v where v.party_id = g.head_id and v.superseded_at is null
                 order by v.valid_from desc limit 1),
               g.head_from, g.head_until, g.phone, g.email, g.website, g.statutes_on, g.safety_on, %3$s
          from given g)
      insert into institution_version (version_id, data_id, ended_on, end_ground)
      select target_id, data_id, ended_on, end_ground from given\
      """;

  private static final String LANGUAGES =
      """
      insert into institution_language (data_id, language)
      select distinct c.data_id, l.language from %s r join institution_version c on c.version_id = r.target_id
       cross join lateral unnest(string_to_array(r.languages, ' ')) l(language)\
      """;

  private static final String PLACES =
      """
      insert into institution_place (data_id, ordinal, use, address_id)
      select c.data_id, row_number() over (partition by c.data_id order by r.line) - 1, r.use, r.target_id
        from %s r join institution_version c on c.version_id = r.version_id\
      """;

  private static final String FOUNDERS =
      """
      insert into institution_founder (data_id, ordinal, kind, party_id, party_commitment, share)
      select c.data_id, row_number() over (partition by c.data_id order by r.line) - 1, r.kind, r.party_id,
             (select v.commitment from party_version v where v.party_id = r.party_id and v.superseded_at is null
               order by v.valid_from desc limit 1), r.share::int
        from %s r join institution_version c on c.version_id = r.version_id\
      """;

  /** What is left of a version beside a newer one says what it said. */
  private static final String REMAINDERS =
      """
      insert into institution_version (version_id, data_id, ended_on, end_ground)
      select p.id, c.data_id, c.ended_on, c.end_ground
        from load_version p join institution_version c on c.version_id = p.origin_id where p.remainder\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected InstitutionSets() {}

  public InstitutionSets(EntityManager em) {
    this.em = em;
  }

  /** Writes the contents of versions that are there already, from the typed rows of three files. */
  public void write(String versions, String places, String founders) {
    write(versions, places, founders, "null::bigint");
  }

  /** As the other, of versions that name their institution. */
  public void writeBranches(String versions, String places, String founders) {
    write(versions, places, founders, "g.parent_id");
  }

  private void write(String versions, String places, String founders, String parent) {
    Rows.execute(em, DATA.formatted(versions, MUNICIPALITY, parent));
    Rows.execute(em, LANGUAGES.formatted(versions));
    Rows.execute(em, ADDRESSES.formatted(places, MUNICIPALITY));
    Rows.execute(em, PLACES.formatted(places));
    Rows.execute(em, FOUNDERS.formatted(founders));
    Rows.execute(em, REMAINDERS);
  }
}
