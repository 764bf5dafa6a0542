package lv.ikvd.dataload.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import lv.ikvd.database.entity.Rows;

/**
 * Writes parties of a chunk with their first version. The commitment of a version is computed as
 * the party feature does it in Java; the verification of the register log recomputes each.
 */
@ApplicationScoped
public class PartySets {

  /** Rows that become one party write it once: the first of them, or what is known last of it. */
  private static final String NEW =
      """
      (select distinct on (r.target_id) r.*, coalesce(r.legal_name, r.given_name || ' ' || r.family_name) as display_name,
              (select m.id from municipality m where m.code = r.municipality and m.valid_from <= r.valid_from
                  and (m.valid_to is null or m.valid_to > r.valid_from)) as municipality_id
         from %s r where r.corrects_id is not null or not exists (select 1 from party_version v where v.party_id = r.target_id)
        order by r.target_id, r.corrects_id is null, r.recorded_at desc, r.line)\
      """;

  private static final String FRESH =
      """
      with fresh as materialized (
        select r.target_id, r.valid_from, null::date as valid_to, r.recorded_at, ?::timestamptz as loaded_at,
               r.given_name, r.family_name, r.legal_name, r.registration_number, r.birth_date, r.email, null as e_address,
               r.phone, r.display_name, search_key(r.display_name) as search_key, r.address, r.postal_code,
               r.municipality_id, case when r.address is not null then nextval('address_seq') end as address_id,
               nextval('party_version_seq') as id, random_salt() as salt
          from %s r),
      addresses as (
        insert into address (id, line, postal_code, municipality_id, search_key)
        select address_id, address, postal_code, municipality_id, search_key(address) from fresh where address_id is not null)
      """;

  /** What was known of the days before a correction holds stays so. */
  private static final String REST =
      """
      with fresh as materialized (
        select v.party_id as target_id, v.valid_from, r.valid_from as valid_to, r.recorded_at, ?::timestamptz as loaded_at,
               v.given_name, v.family_name, v.legal_name, v.registration_number, v.birth_date, v.email, v.e_address,
               v.phone, v.display_name, v.search_key, a.line as address, a.postal_code, a.municipality_id, v.address_id,
               nextval('party_version_seq') as id, random_salt() as salt
          from %s r join party_version v on v.party_id = r.corrects_id and v.superseded_at is null
           and v.valid_from < r.valid_from and (v.valid_to is null or v.valid_to > r.valid_from)
          left join address a on a.id = v.address_id)
      """;

  private static final String SUPERSEDE =
      """
      update party_version v set superseded_at = r.recorded_at from %s r
       where v.party_id = r.corrects_id and v.superseded_at is null and v.recorded_at < r.recorded_at
         and (v.valid_to is null or v.valid_to > r.valid_from)\
      """;

  private static final String VERSIONS =
      """
      insert into party_version (id, party_id, valid_from, valid_to, recorded_at, loaded_at, source, given_name, family_name,
          legal_name, registration_number, birth_date, address_id, email, e_address, phone, display_name, search_key, salt,
          commitment)
      select id, target_id, valid_from, valid_to, recorded_at, loaded_at, 'LOAD', given_name, family_name, legal_name,
             registration_number, birth_date, address_id, email, e_address, phone, display_name, search_key, salt,
             sha256(salt || convert_to(canonical_json(jsonb_build_object('id', id, 'party_id', target_id,
               'valid_from', valid_from::text, 'valid_to', valid_to::text, 'recorded_at', moment_text(recorded_at),
               'loaded_at', moment_text(loaded_at), 'source', 'LOAD', 'citation', null, 'given_name', given_name,
               'family_name', family_name, 'legal_name', legal_name, 'registration_number', registration_number,
               'birth_date', birth_date::text, 'email', email, 'e_address', e_address, 'phone', phone,
               'display_name', display_name, 'search_key', search_key, 'address_id', address_id,
               'address_line', case when address_id is not null then address end,
               'address_postal_code', case when address_id is not null then postal_code end,
               'address_municipality_id', case when address_id is not null then municipality_id end)), 'UTF8'))
        from fresh\
      """;

  @PersistenceContext private EntityManager em;

  protected PartySets() {}

  public PartySets(EntityManager em) {
    this.em = em;
  }

  /** Writes what is new among the typed rows of the file of parties. */
  public void write(String rows, Instant at) {
    String fresh = NEW.formatted(rows);
    Rows.execute(
        em,
        "insert into party (id, kind, created_at) select target_id, kind, recorded_at from "
            + fresh
            + " r on conflict do nothing");
    Rows.execute(
        em,
        "insert into personal_code (id, party_id, code, valid_from, recorded_at)"
            + " select nextval('personal_code_seq'), target_id, personal_code, valid_from,"
            + " recorded_at from "
            + fresh
            + " r where personal_code is not null and corrects_id is null");
    String corrected =
        NEW.formatted("(select * from " + rows + " k where k.corrects_id is not null)");
    Rows.execute(em, REST.formatted(corrected) + VERSIONS, at);
    Rows.execute(em, SUPERSEDE.formatted(corrected));
    Rows.execute(em, FRESH.formatted(fresh) + VERSIONS, at);
  }
}
