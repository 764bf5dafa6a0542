package lv.ikvd.childminder.service;

import java.util.Locale;
import lv.ikvd.database.entity.TestDatabase;

/**
 * Invented providers in a test database, written as rows: with a home, a code and contacts that are
 * nobody's business.
 */
final class PublicProviders {

  private static final String BYTES = "decode(repeat('ab', 32), 'hex')";
  private static final String OLD =
      "(select id from municipality where code = '%s' order by valid_from limit 1)";

  private final TestDatabase database;

  PublicProviders(TestDatabase database) {
    this.database = database;
  }

  void person(int id, String name, String number, String since, String municipality) {
    party(id, "NATURAL_PERSON", name, null);
    database.sql(
        "insert into personal_code (id, party_id, code, valid_from, recorded_at) values (%1$d, %1$d, '0101801000%1$d', '2000-01-01', now())"
            .formatted(id));
    entry(id, number, since);
    version(id * 10, id, since, since + "T08:00:00Z", 1, name, municipality, "NATURAL_PERSON");
    place(id * 10, "PROVIDER_HOME", "Slepenā iela " + id, municipality);
  }

  void company(
      int id, String name, String registration, String number, String since, String municipality) {
    party(id, "LEGAL_ENTITY", name, registration);
    entry(id, number, since);
    version(id * 10, id, since, since + "T08:00:00Z", 1, name, municipality, "LEGAL_ENTITY");
    place(id * 10, "PREMISES", "Skolas iela 1, Jelgava", municipality);
    party(id + 100, "NATURAL_PERSON", "Zeme Anna", null);
    database.sql(
        "insert into child_minder_person values (%d, 0, %d, %s, 'EXPERIENCE', '2020-01-01', '2020-01-01')"
            .formatted(id * 10, id + 100, BYTES));
  }

  /** The entry changes its name from a day, which becomes known at a moment. */
  void renamed(int id, String from, String known, String name) {
    database.sql(
        "update register_entry_version set superseded_at = '%s' where id = %d"
            .formatted(known, id * 10));
    copy(id, id * 10 + 1, known, 2, "valid_from, '%s'".formatted(from), "id", null);
    copy(id, id * 10 + 2, known, 3, "'%s', null".formatted(from), "null", name);
  }

  void excluded(int id, String on) {
    database.sql(
        "alter table child_minder_version disable trigger user",
        "update child_minder_version set excluded_on = '%s', exclusion_ground = 'CEASED' where version_id = %d"
            .formatted(on, id * 10),
        "alter table child_minder_version enable trigger user");
  }

  private void copy(
      int id, int version, String known, int no, String valid, String remainder, String name) {
    database.sql(
        """
        insert into register_entry_version (id, entry_id, version_no, valid_from, valid_to, recorded_at, way, citation,
            recorded_by, party_version_id, party_commitment, remainder_of_id)
          select %d, entry_id, %d, %s, '%s', 'OFFICIAL_ENTRY', citation, recorded_by, party_version_id, party_commitment, %s
            from register_entry_version where id = %d\
        """
            .formatted(version, no, valid, known, remainder, id * 10),
        """
        insert into child_minder_version (version_id, provider_kind, display_name, search_key, service_kind, regime,
            municipality_id, personal_commitment)
          select %d, provider_kind, coalesce(%s, display_name), search_key(coalesce(%2$s, display_name)), service_kind,
                 regime, municipality_id, personal_commitment from child_minder_version where version_id = %d\
        """
            .formatted(version, name == null ? "null" : "'" + name + "'", id * 10),
        "insert into child_minder_place select %d, ordinal, kind, address_id, permission from child_minder_place where version_id = %d"
            .formatted(version, id * 10));
  }

  private void party(int id, String kind, String name, String registration) {
    database.sql(
        "insert into party (id, kind, created_at) values (%d, '%s', now())".formatted(id, kind),
        """
        insert into party_version (id, party_id, valid_from, recorded_at, source, registration_number, email, phone,
            display_name, search_key, salt, commitment)
          values (%1$d, %1$d, '2000-01-01', now(), 'APPLICATION', %2$s, 'privats@example.lv', '+371 29999999', '%3$s',
            search_key('%3$s'), %4$s, %4$s)\
        """
            .formatted(id, registration == null ? "null" : "'" + registration + "'", name, BYTES));
  }

  private void entry(int id, String number, String since) {
    database.sql(
        "insert into register_entry (id, register, number, party_id, registered_on) values (%1$d, 'CHILD_MINDER', '%2$s', %1$d, '%3$s')"
            .formatted(id, number, since));
  }

  private void version(
      int version,
      int id,
      String from,
      String known,
      int no,
      String name,
      String municipality,
      String kind) {
    database.sql(
        """
        insert into register_entry_version (id, entry_id, version_no, valid_from, recorded_at, way, citation, recorded_by,
            party_version_id, party_commitment)
          values (%1$d, %2$d, %3$d, '%4$s', '%5$s', 'LOAD', 'MK 404', 'IKVIS', %2$d, %6$s)\
        """
            .formatted(version, id, no, from, known, BYTES),
        """
        insert into child_minder_version (version_id, provider_kind, display_name, search_key, service_kind, regime, founder,
            activity_ground, municipality_id, personal_commitment)
          values (%d, '%s', '%s', search_key('%3$s'), 'BOTH', 'GENERAL', 'Biedrība', 'ACTIVITY', %s, %s)\
        """
            .formatted(version, kind, name, String.format(Locale.ROOT, OLD, municipality), BYTES));
  }

  private void place(int version, String kind, String line, String municipality) {
    database.sql(
        """
        insert into address (id, line, postal_code, municipality_id, search_key)
          values (%d, '%s', 'LV-3001', %s, search_key('%2$s'))\
        """
            .formatted(version, line, String.format(Locale.ROOT, OLD, municipality)),
        "insert into child_minder_place values (%1$d, 0, '%2$s', %1$d, 'PVD-7')"
            .formatted(version, kind));
  }
}
