package lv.ikvd.party.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Reads parties for pages and for other features. */
@ApplicationScoped
public class PartyReader {

  /** A shorter fragment names nobody, and no index helps to find it. */
  public static final int SHORTEST_FRAGMENT = 3;

  private static final String SELECT =
      """
      select v.*, p.kind, p.version as party_version, a.line, a.postal_code, a.municipality_id,
             m.name as municipality
        from party_version v
        join party p on p.id = v.party_id
        left join address a on a.id = v.address_id
        left join municipality m on m.id = a.municipality_id
      """;

  private static final String KNOWN =
      " v.recorded_at <= ? and (v.superseded_at is null or v.superseded_at > ?)";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PartyReader() {}

  public PartyReader(EntityManager em) {
    this.em = em;
  }

  /**
   * The party as it is on a day by what is known now; before its first day the first that is known,
   * so that a party once recorded is always shown.
   */
  public Optional<PartyRow> current(long partyId, LocalDate on) {
    em.flush();
    return Rows.one(
        em,
        SELECT
            + """
            where v.party_id = ? and v.superseded_at is null
            order by v.valid_from > ?, abs(v.valid_from - ?) limit 1""",
        PartyReader::map,
        partyId,
        on,
        on);
  }

  /** As in force on a day, as known at a moment. */
  public Optional<PartyRow> asOf(long partyId, LocalDate on, Instant known) {
    em.flush();
    return Rows.one(
        em,
        SELECT
            + " where v.party_id = ? and v.valid_from <= ? and (v.valid_to is null or v.valid_to > ?)"
            + " and"
            + KNOWN,
        PartyReader::map,
        partyId,
        on,
        on,
        known,
        known);
  }

  /** One version, whatever came after it. */
  public Optional<PartyRow> version(long versionId) {
    em.flush();
    return Rows.one(em, SELECT + " where v.id = ?", PartyReader::map, versionId);
  }

  /** All versions ever recorded, the newest knowledge first. */
  public List<PartyRow> history(long partyId) {
    em.flush();
    return Rows.list(
        em,
        SELECT + " where v.party_id = ? order by v.recorded_at desc, v.valid_from desc, v.id desc",
        PartyReader::map,
        partyId);
  }

  /** The party with a registration number today or at any time. */
  public Optional<Long> byRegistrationNumber(RegistrationNumber number) {
    em.flush();
    return Rows.list(
            em,
            "select distinct party_id from party_version where registration_number = ?"
                + " and superseded_at is null order by party_id limit 1",
            row -> row.getLong(1),
            number.digits())
        .stream()
        .findFirst();
  }

  /** Parties whose name today holds the fragment, in Latvian order. */
  public List<PartyRow> search(String fragment, LocalDate on, int limit) {
    em.flush();
    String key = SearchKey.of(fragment);
    if (key == null || key.length() < SHORTEST_FRAGMENT) {
      return List.of();
    }
    return Rows.list(
        em,
        SELECT
            + """
            where v.superseded_at is null and v.search_key like ? and v.valid_from <= ?
              and (v.valid_to is null or v.valid_to > ?)
            order by v.display_name collate latvian, v.party_id limit ?""",
        PartyReader::map,
        SearchKey.containing(fragment),
        on,
        on,
        limit);
  }

  private static PartyRow map(ResultSet row) throws SQLException {
    return new PartyRow(
        row.getLong("party_id"),
        row.getLong("party_version"),
        row.getLong("id"),
        Rows.constant(row, "kind", PartyKind.class),
        row.getString("display_name"),
        row.getString("given_name"),
        row.getString("family_name"),
        row.getString("legal_name"),
        row.getString("registration_number"),
        Rows.date(row, "birth_date"),
        row.getString("email"),
        row.getString("e_address"),
        row.getString("phone"),
        Rows.id(row, "address_id"),
        row.getString("line"),
        row.getString("postal_code"),
        Rows.id(row, "municipality_id"),
        row.getString("municipality"),
        Rows.date(row, "valid_from"),
        Rows.date(row, "valid_to"),
        Rows.moment(row, "recorded_at"),
        Rows.moment(row, "superseded_at"),
        Rows.constant(row, "source", PartySource.class),
        row.getString("citation"),
        row.getObject("erased_at") != null,
        row.getBytes("commitment"));
  }
}
