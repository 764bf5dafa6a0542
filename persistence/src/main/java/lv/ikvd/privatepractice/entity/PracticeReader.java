package lv.ikvd.privatepractice.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.territory.Area;

/** Lists of programmes as the register says today. */
@ApplicationScoped
public class PracticeReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "c.number",
          "name", "h.display_name collate latvian",
          "programme", "c.programme collate latvian",
          "expiresOn", "c.expires_on");

  private static final String FROM =
      "from private_practice_current c join party_version h on h.id = c.party_version_id where"
          + " true";

  private static final String SELECT =
      """
      select c.entry_id, c.number, c.party_id, h.display_name, c.programme_kind, c.programme, c.target_group, c.field, c.certificate,
             c.certified_from, c.expires_on, c.annulled_on, c.status,
             array(select m.name::text from private_practice_place p join municipality m on m.id = p.municipality_id
                    where p.version_id = c.version_id order by m.name collate latvian) as municipalities
      """;

  private static final String AREA =
      """
       and exists (select 1 from private_practice_place p where p.version_id = c.version_id and p.municipality_id = any(array(\
      """
          + Area.BY_CODE
          + ")))\n";

  /** What ends without an extension that was decided already. */
  private static final String UNEXTENDED =
      """
       and not exists (select 1 from register_entry_version n
                        where n.entry_id = c.entry_id and n.superseded_at is null and n.valid_from > riga_today())
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PracticeReader() {}

  public PracticeReader(EntityManager em) {
    this.em = em;
  }

  public Page<PracticeRow> page(PracticeFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "c.number desc", "c.number"),
        request,
        PracticeReader::row,
        parameters);
  }

  /** All programmes that a party teaches or taught; what ends last comes first. */
  public List<PracticeRow> ofParty(long partyId) {
    em.flush();
    return Rows.list(
        em,
        SELECT + FROM + " and c.party_id = ? order by c.expires_on desc, c.number desc",
        PracticeReader::row,
        partyId);
  }

  /** How a party is called now. */
  public String nameOf(long partyId) {
    return Rows.one(
            em,
            "select display_name from party_version where party_id = ? and superseded_at is null"
                + " order by valid_from desc limit 1",
            row -> row.getString("display_name"),
            partyId)
        .orElse(null);
  }

  /** What is in force and ends by a day, by month; a month in which nothing ends is missing. */
  public List<ExpiryCount> forecast(LocalDate until) {
    List<Object> parameters = new ArrayList<>();
    String where = FROM + where(PracticeFilter.expiring(null, until), parameters);
    return Rows.list(
        em,
        "select date_trunc('month', c.expires_on)::date as month,"
            + " count(*) filter (where c.programme_kind = 'INTEREST') as interest,"
            + " count(*) filter (where c.programme_kind = 'ADULT') as adult "
            + where
            + " group by 1 order by 1",
        row -> new ExpiryCount(date(row, "month"), row.getLong("interest"), row.getLong("adult")),
        parameters.toArray());
  }

  /** As {@link #forecast}, one by one, without those for which an extension is being decided. */
  public List<PracticeRow> toRemind(LocalDate until) {
    List<Object> parameters = new ArrayList<>();
    String where = FROM + where(PracticeFilter.expiring(null, until), parameters);
    return Rows.list(
        em,
        SELECT
            + where
            + """
             and not exists (select 1 from proceeding g
                   where g.entry_id = c.entry_id and g.procedure = 'PP_EXTEND' and g.closed_at is null)
             order by c.entry_id\
            """,
        PracticeReader::row,
        parameters.toArray());
  }

  private static PracticeRow row(ResultSet row) throws SQLException {
    return new PracticeRow(
        row.getLong("entry_id"),
        row.getString("number"),
        row.getLong("party_id"),
        row.getString("display_name"),
        constant(row, "programme_kind", ProgrammeKind.class),
        row.getString("programme"),
        row.getString("target_group"),
        row.getString("field"),
        List.of((String[]) row.getArray("municipalities").getArray()),
        row.getString("certificate"),
        date(row, "certified_from"),
        date(row, "expires_on"),
        date(row, "annulled_on"),
        constant(row, "status", PracticeStatus.class));
  }

  private static String where(PracticeFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder(PracticeSearch.versions(filter.q(), parameters));
    equal(where, parameters, "c.status", filter.status());
    equal(where, parameters, "c.field", filter.field());
    equal(where, parameters, "c.target_group", filter.targetGroup());
    if (filter.municipality() != null) {
      where.append(AREA);
      parameters.add(filter.municipality());
    }
    if (filter.expiresFrom() != null) {
      where.append(" and c.expires_on >= ?");
      parameters.add(filter.expiresFrom());
    }
    if (filter.expiresUntil() != null) {
      where.append(" and c.expires_on <= ?").append(UNEXTENDED);
      parameters.add(filter.expiresUntil());
    }
    return where.toString();
  }

  private static void equal(
      StringBuilder where, List<Object> parameters, String column, Object value) {
    if (value != null) {
      where.append(" and ").append(column).append(" = ?");
      parameters.add(value);
    }
  }
}
