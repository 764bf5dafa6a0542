package lv.ikvd.teachingpermit.entity.staff;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;
import static lv.ikvd.database.entity.Rows.moment;
import static lv.ikvd.database.entity.Rows.restrict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;

/** Keeps checks of staff: their counts for good, their persons until their term is over. */
@ApplicationScoped
public class StaffCheckRepository {

  private static final Map<String, String> SORTS =
      Map.of("checkedOn", "c.checked_on", "institution", "c.institution collate latvian");

  private static final String SELECT = "select c.*, e.number, d.number as letter, f.document_id ";

  private static final String FROM =
      "from teaching_permit_check c join register_entry e on e.id = c.entry_id left join"
          + " issued_document d on d.id = c.issued_document_id left join issued_document_file f on"
          + " f.issued_document_id = d.id where c.kind = 'STAFF'";

  /** All codes that a party has had. */
  private static final String CODES =
      "(select k.code::varchar from personal_code k where k.party_id = ?)";

  private static final String STANDING =
      """
      select p.code as personal_code, p.party_id, v.display_name, v.given_name, v.family_name, t.number, t.decided_on, t.excluded_groups
        from personal_code p
        join lateral (select * from party_version x where x.party_id = p.party_id and x.superseded_at is null order by x.valid_from desc limit 1) v on true
        left join lateral (select * from teaching_permit_current c where c.party_id = p.party_id and c.status = 'IN_FORCE'
                            order by c.decided_on desc, c.number desc limit 1) t on true
       where p.superseded_at is null and p.code = any(?::bpchar[])\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected StaffCheckRepository() {}

  public StaffCheckRepository(EntityManager em) {
    this.em = em;
  }

  /** What the Service knows of a person of the list; the permit is null where none is in force. */
  public record Known(
      String personalCode,
      long partyId,
      String givenName,
      String familyName,
      String permitNumber,
      LocalDate decidedOn,
      List<String> excludedGroups) {

    /** Personal data stay out of logs. */
    @Override
    public String toString() {
      return "Known[" + partyId + ']';
    }
  }

  /** Those of some personal codes whom the Service knows. */
  public List<Known> known(Collection<String> codes) {
    em.flush();
    return Rows.list(
        em,
        STANDING,
        row ->
            new Known(
                row.getString("personal_code"),
                row.getLong("party_id"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("number"),
                date(row, "decided_on"),
                row.getString("number") == null ? List.of() : groups(row)),
        (Object) codes.toArray(String[]::new));
  }

  /** Lets no other transaction keep a check of an institution until this one ends. */
  public void hold(long entryId) {
    Rows.list(
        em,
        "select 1 from pg_advisory_xact_lock(hashtextextended('teaching permit staff', ?))",
        row -> 1,
        entryId);
  }

  /** The day on which a list with the same content was checked. */
  public Optional<LocalDate> checkedOn(byte[] digest) {
    return Rows.one(
        em,
        "select checked_on from teaching_permit_check where digest = ?",
        row -> date(row, "checked_on"),
        digest);
  }

  /** Keeps a check with its persons; returns its id. */
  public long keep(StaffCheckRow check, byte[] digest, Instant at, List<StaffRow> persons) {
    em.flush();
    long id =
        Rows.one(
                em,
                """
                insert into teaching_permit_check (id, kind, entry_id, institution, checked_on, checked_at, checked_by, checked_by_id, digest,
                  clear_count, permit_count, needed_count, barred_count)
                values (nextval('teaching_permit_check_seq'), 'STAFF', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id\
                """,
                row -> row.getLong(1),
                check.entryId(),
                check.institution(),
                check.checkedOn(),
                at,
                check.checkedBy(),
                check.checkedById(),
                digest,
                check.clear(),
                check.permit(),
                check.needed(),
                check.barred())
            .orElseThrow();
    persons.forEach(person -> keep(id, person));
    return id;
  }

  private void keep(long id, StaffRow person) {
    Rows.execute(
        em,
        "insert into teaching_permit_staff (check_id, line, personal_code, given_name,"
            + " family_name, position, result, permit_number, decided_on, excluded_groups) values"
            + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        person.line(),
        person.personalCode(),
        person.givenName(),
        person.familyName(),
        person.position(),
        person.result(),
        person.permitNumber(),
        person.decidedOn(),
        person.excludedGroups().toArray(String[]::new));
  }

  public Page<StaffCheckRow> page(StaffCheckFilter filter, PageRequest request) {
    List<Object> parameters = new ArrayList<>();
    StringBuilder where = new StringBuilder();
    restrict(where, parameters, " and c.checked_by_id = ?", filter.accountId());
    if (filter.q() != null) {
      where.append(" and (e.number = ? or search_key(c.institution) like ?)");
      parameters.add(filter.q().strip().toUpperCase(Locale.ROOT));
      parameters.add(SearchKey.containing(filter.q().strip()));
    }
    if (filter.found() != null) {
      where.append(" and c.").append(count(filter.found())).append(" > 0");
    }
    restrict(where, parameters, " and c.checked_on >= ?", filter.from());
    restrict(where, parameters, " and c.checked_on <= ?", filter.to());
    return Rows.page(
        em,
        SELECT,
        FROM + where,
        request.orderBy(SORTS, "c.checked_on desc", "c.id desc"),
        request,
        StaffCheckRepository::check,
        parameters);
  }

  public Optional<StaffCheckRow> find(long id) {
    return Rows.one(em, SELECT + FROM + " and c.id = ?", StaffCheckRepository::check, id);
  }

  /** Keeps everybody else from a check until this transaction ends. */
  public void lock(long id) {
    Rows.list(em, "select id from teaching_permit_check where id = ? for update", row -> 1, id);
  }

  /** Those whom the check is about, in the order of the list. */
  public List<StaffRow> persons(long id) {
    return Rows.list(
        em,
        "select * from teaching_permit_staff where check_id = ? order by line",
        row ->
            new StaffRow(
                row.getInt("line"),
                row.getString("personal_code"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("position"),
                constant(row, "result", StaffResult.class),
                row.getString("permit_number"),
                date(row, "decided_on"),
                groups(row)),
        id);
  }

  /** The letter to the head. */
  public void written(long id, long issuedId) {
    Rows.execute(
        em, "update teaching_permit_check set issued_document_id = ? where id = ?", issuedId, id);
  }

  /** Checks before a day that still name persons. */
  public List<StaffCheckRow> before(LocalDate day) {
    return Rows.list(
        em,
        SELECT + FROM + " and c.erased_at is null and c.checked_on < ?",
        StaffCheckRepository::check,
        day);
  }

  /** Checks whose letter names a person. */
  public List<StaffCheckRow> naming(long partyId) {
    return Rows.list(
        em,
        SELECT
            + FROM
            + " and c.id in (select s.check_id from teaching_permit_staff s where s.result <>"
            + " 'CLEAR' and s.personal_code in "
            + CODES
            + ")",
        StaffCheckRepository::check,
        partyId);
  }

  /** The number of a letter that names a person and has not gone out. */
  public Optional<String> waiting(long partyId) {
    return Rows.list(
            em,
            """
            select d.number from teaching_permit_staff s join teaching_permit_check c on c.id = s.check_id
              join issued_document d on d.id = c.issued_document_id
             where s.result <> 'CLEAR' and s.personal_code in %s
               and not exists (select 1 from notice n where n.key = 'letter-' || d.number and (n.sent_at is not null or n.failed_at is not null))
             order by 1 limit 1\
            """
                .formatted(CODES),
            row -> row.getString(1),
            partyId)
        .stream()
        .findFirst();
  }

  /** Takes a person out of all checks. */
  public void forget(long partyId) {
    Rows.execute(em, "delete from teaching_permit_staff where personal_code in " + CODES, partyId);
  }

  /** Takes all persons out of a check. */
  public void erase(long id, Instant at) {
    Rows.execute(em, "delete from teaching_permit_staff where check_id = ?", id);
    Rows.execute(em, "update teaching_permit_check set erased_at = ? where id = ?", at, id);
  }

  private static String count(StaffResult result) {
    return result.name().toLowerCase(Locale.ROOT) + "_count";
  }

  private static List<String> groups(ResultSet row) throws SQLException {
    return List.of((String[]) row.getArray("excluded_groups").getArray());
  }

  private static StaffCheckRow check(ResultSet row) throws SQLException {
    return new StaffCheckRow(
        row.getLong("id"),
        row.getLong("entry_id"),
        row.getString("number"),
        row.getString("institution"),
        date(row, "checked_on"),
        row.getString("checked_by"),
        row.getLong("checked_by_id"),
        row.getInt("clear_count"),
        row.getInt("permit_count"),
        row.getInt("needed_count"),
        row.getInt("barred_count"),
        id(row, "issued_document_id"),
        row.getString("letter"),
        id(row, "document_id"),
        moment(row, "erased_at"));
  }
}
