package lv.ikvd.programmelicence.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.restrict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.territory.Area;

/** Lists of licences as the register says today. */
@ApplicationScoped
public class LicenceReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "c.number",
          "code", "c.code",
          "name", "c.name collate latvian",
          "licensedOn", "c.registered_on");

  private static final String FROM = "from programme_licence_current c where true";

  private static final String SELECT =
      """
      select c.*, (select i.number from register_entry i where i.id = c.institution_id) as institution_number,
             (select i.name from institution_current i where i.entry_id = c.institution_id) as institution_name,
             (select a.line from programme_licence_place p join address a on a.id = p.address_id where p.data_id = c.data_id
               order by p.ordinal limit 1) as line
      """;

  private static final String AREA =
      """
       and exists (select 1 from programme_licence_place p join address a on a.id = p.address_id
        where p.data_id = c.data_id and a.municipality_id = any(array(\
      """
          + Area.BY_CODE
          + ")))\n";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected LicenceReader() {}

  public LicenceReader(EntityManager em) {
    this.em = em;
  }

  public Page<LicenceRow> page(LicenceFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "c.name collate latvian, c.number", "c.number"),
        request,
        LicenceReader::row,
        parameters);
  }

  /** The version that an entry has today; empty before its first day. */
  public Optional<Long> versionToday(long entryId) {
    return Rows.one(
        em,
        "select version_id from programme_licence_current where entry_id = ?",
        row -> row.getLong(1),
        entryId);
  }

  /** The number of another licence in force on a day or later of a code at an institution. */
  public Optional<String> numberOf(Licence licence, Long exceptEntryId, LocalDate on) {
    em.flush();
    return Rows.list(
            em,
            """
            select e.number from programme_licence_data d
              join programme_licence_version c on c.data_id = d.id and (c.lost_on is null or c.lost_on > ?)
              join register_entry_version v on v.id = c.version_id and v.superseded_at is null and (v.valid_to is null or v.valid_to > ?)
              join register_entry e on e.id = v.entry_id
             where d.institution_id = ? and d.code = ? and d.search_key = search_key(?) and d.language = ?
               and e.id is distinct from ?::bigint order by e.id limit 1\
            """,
            row -> row.getString(1),
            on,
            on,
            licence.institution().entryId(),
            licence.code(),
            licence.name(),
            licence.language(),
            exceptEntryId)
        .stream()
        .findFirst();
  }

  /** Lets no other transaction license a programme of an institution until this one ends. */
  public void hold(long institutionId) {
    Rows.list(
        em,
        "select 1 from pg_advisory_xact_lock(hashtextextended('programme licence', ?))",
        row -> 1,
        institutionId);
  }

  private static LicenceRow row(ResultSet row) throws SQLException {
    return new LicenceRow(
        row.getLong("entry_id"),
        row.getString("number"),
        row.getString("code"),
        row.getString("name"),
        row.getString("kind"),
        constant(row, "way", ProgrammeWay.class),
        row.getString("form"),
        row.getString("language"),
        constant(row, "status", LicenceStatus.class),
        row.getString("institution_number"),
        row.getString("institution_name"),
        row.getString("line"),
        date(row, "registered_on"),
        date(row, "starts_by"),
        date(row, "started_on"),
        date(row, "lost_on"));
  }

  private static String where(LicenceFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder(LicenceSearch.versions(filter.q(), parameters));
    restrict(where, parameters, " and c.status = ?", name(filter.status()));
    restrict(
        where,
        parameters,
        " and c.code like ? || '%'",
        filter.code() == null ? null : filter.code().replaceAll("[^0-9A-Za-z]", ""));
    restrict(
        where,
        parameters,
        " and c.institution_id = (select i.id from register_entry i where i.register ="
            + " 'INSTITUTION' and i.number = ?)",
        filter.institution());
    restrict(where, parameters, " and c.kind = ?", filter.kind());
    restrict(where, parameters, " and c.way = ?", name(filter.way()));
    restrict(where, parameters, " and c.form = ?", filter.form());
    restrict(where, parameters, " and c.language = ?", filter.language());
    restrict(where, parameters, AREA, filter.municipality());
    return where.toString();
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
