package lv.ikvd.search.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.security.entity.Confidential;

/** Searches over all registers and cases; each way to search is one statement. */
@ApplicationScoped
public class SearchReader {

  /** More hits than these name nothing any more. */
  public static final int LIMIT = 100;

  /** Names that are looked at before their entries and cases are. */
  private static final int PARTIES = 200;

  private static final String NAME =
      """
      (select v.display_name from party_version v where v.party_id = %s and v.superseded_at is null
        order by v.valid_from desc limit 1)\
      """;

  private static final String ENTRIES =
      """
      select 'ENTRY' as kind, e.id, e.number, e.register, %s as name, null as detail, null as state,
             null as case_number, e.number as entry_number, e.registered_on as happened_on
        from (select * from register_entry where
      """
          + Confidential.not(" register")
          + ") e %s ";

  private static final String CASES =
      """
      select 'CASE' as kind, p.id, p.number, p.register, %s as name, p.procedure as detail,
             coalesce(p.outcome, p.stage) as state, p.number as case_number,
             (select e.number from register_entry e where e.id = p.entry_id) as entry_number, p.opened_on as happened_on
        from (select * from proceeding where
      """
          + Confidential.not(" register")
          + ") p %s ";

  private static final String OTHERS =
      """
      select 'APPLICATION', p.id, a.number, a.register, %1$s, p.procedure, coalesce(p.outcome, p.stage), p.number, null, a.received_on
        from application a join proceeding p on p.application_id = a.id where a.number = ? and %3$s
      union all
      select 'DECISION', p.id, d.number, d.register, %1$s, d.kind, coalesce(p.outcome, p.stage), p.number, null, d.decided_on
        from decision d join proceeding p on p.id = d.proceeding_id where d.number = ? and %3$s
      union all
      select 'DOCUMENT', coalesce(p.id, e.id), i.number, i.register, coalesce(%1$s, %2$s), i.kind, null, p.number, e.number, i.issued_on
        from issued_document i left join proceeding p on p.id = i.proceeding_id
        left join register_entry e on e.id = i.entry_id where i.number = ? and i.decision_id is null and %4$s
      """;

  private static final String FOUND =
      """
      with found as (select distinct on (v.party_id) v.party_id, v.display_name from party_version v
        where v.superseded_at is null and v.search_key like ? order by v.party_id, v.valid_from desc limit %d)
      select * from (\
      """
          .formatted(PARTIES);

  private static final String OWN = "join %s o on o.entry_id = e.id and o.search_key like ?";

  /** An entry is told once, by its own name before its holder's. */
  private static final String NOT_YET_FOUND =
      " and not exists (select 1 from %s o where o.entry_id = e.id and o.search_key like ?)";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected SearchReader() {}

  public SearchReader(EntityManager em) {
    this.em = em;
  }

  /** What has exactly this number, in capital letters. */
  public List<Hit> byNumber(String number) {
    String sql =
        ENTRIES.formatted(NAME.formatted("e.party_id"), "where e.number = ?")
            + " union all "
            + CASES.formatted(NAME.formatted("p.party_id"), "where p.number = ?")
            + " union all "
            + OTHERS.formatted(
                NAME.formatted("p.party_id"),
                NAME.formatted("e.party_id"),
                Confidential.not("p.register"),
                Confidential.not("coalesce(i.register, '')"))
            + " order by 1, 3 limit "
            + LIMIT;
    return Rows.list(em, sql, SearchReader::hit, number, number, number, number, number);
  }

  /**
   * Entries that have such a name themselves, then entries and cases of those whose name holds the
   * fragment, in Latvian order of the names.
   *
   * @param ownNames views of registers, each with entry_id, name and search_key
   */
  public List<Hit> byName(String fragment, List<String> ownNames) {
    String key = SearchKey.containing(fragment);
    List<Object> parameters = new ArrayList<>();
    StringBuilder sql = new StringBuilder(FOUND);
    parameters.add(key);
    for (String view : ownNames) {
      sql.append(ENTRIES.formatted("o.name", OWN.formatted(view))).append(" union all ");
      parameters.add(key);
    }
    sql.append(
        ENTRIES.formatted("f.display_name", "join found f on f.party_id = e.party_id where true"));
    ownNames.forEach(view -> sql.append(NOT_YET_FOUND.formatted(view)));
    ownNames.forEach(view -> parameters.add(key));
    sql.append(" union all ")
        .append(CASES.formatted("f.display_name", "join found f on f.party_id = p.party_id"))
        .append(") hits order by name collate latvian, kind desc, happened_on desc limit ")
        .append(LIMIT);
    return Rows.list(em, sql.toString(), SearchReader::hit, parameters.toArray());
  }

  /** Entries and cases of one party. */
  public List<Hit> ofParty(long partyId) {
    String name = NAME.formatted("?");
    String sql =
        "select * from ("
            + ENTRIES.formatted(name, "where e.party_id = ?")
            + " union all "
            + CASES.formatted(name, "where p.party_id = ?")
            + ") hits order by kind desc, happened_on desc limit "
            + LIMIT;
    return Rows.list(em, sql, SearchReader::hit, partyId, partyId, partyId, partyId);
  }

  private static Hit hit(ResultSet row) throws SQLException {
    return new Hit(
        Rows.constant(row, "kind", HitKind.class),
        row.getLong("id"),
        row.getString("number"),
        row.getString("register"),
        row.getString("name"),
        row.getString("detail"),
        row.getString("state"),
        row.getString("case_number"),
        row.getString("entry_number"),
        Rows.date(row, "happened_on"));
  }
}
