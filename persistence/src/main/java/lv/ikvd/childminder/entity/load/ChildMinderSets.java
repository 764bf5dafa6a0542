package lv.ikvd.childminder.entity.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/**
 * The typed rows of the versions that a chunk of a load made. The commitment to the personal part
 * is that of {@code PersonalPart}; the verification of the register log recomputes each.
 */
@ApplicationScoped
public class ChildMinderSets {

  private static final String CONTENT =
      """
      insert into child_minder_version (version_id, provider_kind, display_name, search_key, service_kind, regime, founder,
        manager, public_phone, public_email, website, activity_ground, activity_from, municipality_id, confirmed_on,
        confirmed_how, excluded_on, exclusion_ground, personal_salt, personal_commitment)
      select c.target_id, c.provider_kind, c.display_name, c.search_key, c.service_kind, c.regime, c.founder, c.manager,
             c.public_phone, c.public_email, c.website, c.activity_ground, c.activity_from, c.municipality_id, c.confirmed_on,
             c.confirmed_how, c.excluded_on, c.exclusion_ground, c.salt,
             sha256(c.salt || convert_to(canonical_json(jsonb_strip_nulls(jsonb_build_object('displayName', c.display_name,
               'manager', c.manager, 'publicPhone', c.public_phone, 'publicEmail', c.public_email, 'website', c.website,
               'addresses', c.addresses))), 'UTF8'))
        from (select r.*, p.kind as provider_kind, v.display_name, v.search_key, random_salt() as salt, a.municipality_id,
                     coalesce(a.addresses, '[]'::jsonb) as addresses
                from %1$s r
                join register_entry_version e on e.id = r.target_id
                join party_version v on v.id = e.party_version_id
                join party p on p.id = v.party_id
                left join (select s.version_id,
                             jsonb_agg(case when s.address is null then -1 else s.target_id end order by s.line) as addresses,
                             (array_agg(m.municipality_id order by s.line) filter (where m.municipality_id is not null))[1]
                               as municipality_id
                        from %2$s s left join address m on m.id = s.target_id and s.address is not null
                       group by s.version_id) a
                  on a.version_id = r.target_id) c\
      """;

  private static final String ADDRESSES =
      """
      insert into address (id, line, postal_code, municipality_id, search_key)
      select r.target_id, r.address, r.postal_code,
             (select m.id from municipality m where m.code = r.municipality
               order by (m.valid_from <= r.recorded_at::date and (m.valid_to is null or m.valid_to > r.recorded_at::date)) desc,
                        m.valid_from desc limit 1), search_key(r.address)
        from %s r where r.address is not null\
      """;

  private static final String PLACES =
      """
      insert into child_minder_place (version_id, ordinal, kind, address_id, permission)
      select r.version_id, row_number() over (partition by r.version_id order by r.line) - 1, r.kind,
             case when r.address is not null then r.target_id end, r.permission
        from %s r\
      """;

  private static final String PERSONS =
      """
      insert into child_minder_person (version_id, ordinal, party_id, party_commitment, qualification, first_aid_on, since)
      select r.version_id, row_number() over (partition by r.version_id order by r.line) - 1, r.party_id,
             (select v.commitment from party_version v where v.party_id = r.party_id and v.superseded_at is null
               order by v.valid_from desc limit 1), r.qualification, r.first_aid_on, r.since
        from %s r\
      """;

  /** What is left of a version beside a newer one says what it said. */
  private static final List<String> REMAINDERS =
      List.of(
          """
          insert into child_minder_version (version_id, provider_kind, display_name, search_key, service_kind, regime, founder,
            manager, public_phone, public_email, website, activity_ground, activity_from, municipality_id, confirmed_on,
            confirmed_how, excluded_on, exclusion_ground, personal_salt, personal_commitment)
          select p.id, provider_kind, display_name, search_key, service_kind, regime, founder, manager, public_phone,
            public_email, website, activity_ground, activity_from, municipality_id, confirmed_on, confirmed_how, excluded_on,
            exclusion_ground, personal_salt, personal_commitment
            from load_version p join child_minder_version c on c.version_id = p.origin_id where p.remainder\
          """,
          """
          insert into child_minder_place (version_id, ordinal, kind, address_id, permission)
          select p.id, ordinal, kind, address_id, permission
            from load_version p join child_minder_place c on c.version_id = p.origin_id where p.remainder\
          """,
          """
          insert into child_minder_person (version_id, ordinal, party_id, party_commitment, qualification, first_aid_on, since)
          select p.id, ordinal, party_id, party_commitment, qualification, first_aid_on, since
            from load_version p join child_minder_person c on c.version_id = p.origin_id where p.remainder\
          """);

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ChildMinderSets() {}

  public ChildMinderSets(EntityManager em) {
    this.em = em;
  }

  /** Writes the contents of versions that are there already, from the typed rows of three files. */
  public void write(String versions, String places, String persons) {
    Rows.execute(em, ADDRESSES.formatted(places));
    Rows.execute(em, CONTENT.formatted(versions, places));
    Rows.execute(em, PLACES.formatted(places));
    Rows.execute(em, PERSONS.formatted(persons));
    REMAINDERS.forEach(sql -> Rows.execute(em, sql));
  }
}
