package lv.ikvd.psychologist.entity;

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

/** Lists of psychologists as the register says today, and how one stands on a day. */
@ApplicationScoped
public class PsychologistReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "c.number",
          "name", "h.display_name collate latvian",
          "registeredOn", "c.registered_on");

  private static final String FROM =
      "from psychologist_current c join party_version h on h.id = c.party_version_id where true";

  private static final String SELECT =
      """
      select c.entry_id, c.number, c.registered_on, c.status, h.display_name,
             array(select distinct k.field::text from psychologist_certificate k where k.version_id = c.version_id
                    and psychologist_certified(c.version_id, k.field, riga_today()) order by 1) as fields,
             (select min(k.until_on) from psychologist_certificate k where k.version_id = c.version_id and k.annulled_on is null
                    and riga_today() between k.from_on and k.until_on) as certified_until,
             array(select distinct r.field::text from psychologist_right r where r.version_id = c.version_id
                    and psychologist_supervises(c.version_id, r.field, riga_today()) order by 1) as supervises
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PsychologistReader() {}

  public PsychologistReader(EntityManager em) {
    this.em = em;
  }

  public Page<PsychologistRow> page(PsychologistFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "h.display_name collate latvian, c.number", "c.number"),
        request,
        PsychologistReader::row,
        parameters);
  }

  /** How a version stands on a day. */
  public PsychologistStatus status(long versionId, LocalDate day) {
    em.flush();
    return Rows.one(
            em,
            "select psychologist_status(?, ?) as status",
            row -> constant(row, "status", PsychologistStatus.class),
            versionId,
            day)
        .orElseThrow();
  }

  /** Whether a version gives its psychologist the right to supervise in a field on a day. */
  public boolean supervises(long versionId, String field, LocalDate day) {
    em.flush();
    return Rows.one(
            em,
            "select psychologist_supervises(?, ?, ?)",
            row -> row.getBoolean(1),
            versionId,
            field,
            day)
        .orElseThrow();
  }

  /** The version in force on a day, as known now; empty before the entry. */
  public Optional<Long> versionOn(long entryId, LocalDate day) {
    return Rows.one(
        em,
        "select id from register_entry_version where entry_id = ? and superseded_at is null and"
            + " valid_from <= ? and (valid_to is null or valid_to > ?)",
        row -> row.getLong(1),
        entryId,
        day,
        day);
  }

  /** Who is supervised on a day under contracts with the supervisor of an entry. */
  public List<SupervisedRow> supervised(long supervisorId, LocalDate day) {
    em.flush();
    return Rows.list(
        em,
        """
        select e.id, e.number, k.field, k.from_on, k.until_on, (select p.display_name from party_version p
                where p.party_id = e.party_id and p.superseded_at is null order by p.valid_from desc limit 1) as display_name
          from psychologist_contract k join register_entry_version v on v.id = k.version_id and v.superseded_at is null
           and v.valid_from <= ? and (v.valid_to is null or v.valid_to > ?)
          join register_entry e on e.id = v.entry_id
         where k.supervisor_id = ? and k.from_on <= ? and k.until_on >= ? order by 6, 2, k.ordinal\
        """,
        row ->
            new SupervisedRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("display_name"),
                row.getString("field"),
                date(row, "from_on"),
                date(row, "until_on")),
        day,
        day,
        supervisorId,
        day,
        day);
  }

  /** Numbers of the entries whose holder is, or was on a day, called so. */
  public List<String> called(String name, LocalDate day) {
    em.flush();
    return Rows.list(
        em,
        """
        select distinct e.number from party_version p join register_entry e on e.party_id = p.party_id and e.register = 'PSYCHOLOGIST'
         where p.superseded_at is null and p.search_key = search_key(?) and (p.valid_to is null or p.valid_to > ?)
         order by e.number limit 20\
        """,
        row -> row.getString(1),
        name.replace("\0", "").strip(),
        day);
  }

  /** Whether a version before one said of a certificate or a supervisor's card of a number. */
  public boolean saidBefore(long entryId, long versionId, String number) {
    return Rows.one(
            em,
            "select exists (select 1 from register_entry_version v where v.entry_id = ? and v.id <"
                + " ? and (exists (select 1 from psychologist_certificate c where c.version_id ="
                + " v.id and c.number = ?) or exists (select 1 from psychologist_right r where"
                + " r.version_id = v.id and r.number = ?)))",
            row -> row.getBoolean(1),
            entryId,
            versionId,
            number,
            number)
        .orElseThrow();
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

  /** The number of the entry that a party has in the register, ended or not. */
  public Optional<String> numberOf(long partyId) {
    em.flush();
    return first(
        "select number from register_entry where register = 'PSYCHOLOGIST' and party_id = ? order"
            + " by id limit 1",
        partyId);
  }

  /** The number of an entry of a party that has not ended today. */
  public Optional<String> livingOf(long partyId) {
    em.flush();
    return first(
        "select number from psychologist_current where party_id = ? and status not in"
            + " ('TERMINATED', 'EXCLUDED') order by number limit 1",
        partyId);
  }

  private Optional<String> first(String sql, long partyId) {
    return Rows.list(em, sql, row -> row.getString(1), partyId).stream().findFirst();
  }

  private static PsychologistRow row(ResultSet row) throws SQLException {
    return new PsychologistRow(
        row.getLong("entry_id"),
        row.getString("number"),
        row.getString("display_name"),
        constant(row, "status", PsychologistStatus.class),
        List.of((String[]) row.getArray("fields").getArray()),
        date(row, "certified_until"),
        List.of((String[]) row.getArray("supervises").getArray()),
        date(row, "registered_on"));
  }

  private static String where(PsychologistFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder(PsychologistSearch.versions(filter.q(), parameters));
    restrict(
        where,
        parameters,
        " and c.status = ?",
        filter.status() == null ? null : filter.status().name());
    restrict(
        where,
        parameters,
        " and psychologist_certified(c.version_id, ?, riga_today())",
        filter.field());
    return where.toString();
  }
}
