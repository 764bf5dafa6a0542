package lv.ikvd.expert.entity;

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
import lv.ikvd.party.entity.SearchKey;

/** Reads the pool of experts: lists, one expert, and who may be in a commission. */
@ApplicationScoped
public class ExpertReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "x.number",
          "name", "v.display_name collate latvian",
          "admittedOn", "x.admitted_on");

  private static final String COLUMNS =
      """
      select x.*, v.display_name as name, a.login,
             array(select f.field from expert_field f left join classifier_value c on c.classifier = 'EXPERT_FIELD' and c.code = f.field and c.valid_to is null
                    where f.expert_id = x.id order by c.sort, f.field) as fields,
             (select s.level from expert_assessment s where s.expert_id = x.id and s.assessor = 'CHAIR' and s.superseded_at is null
               order by s.assessed_on desc, coalesce(s.corrects, s.id) desc limit 1) as level,
             exists (select 1 from expert_trained t where t.expert_id = x.id) as trained
      """;

  private static final String FROM =
      """
      from expert x left join account a on a.id = x.account_id
           left join lateral (select p.display_name, p.search_key from party_version p
               where p.party_id = x.party_id and p.superseded_at is null order by p.valid_from desc limit 1) v on true
       where true\
      """;

  /** With three parameters before all others: the entry, the first day, the last. */
  private static final String CANDIDATE =
      """
      , exists (select 1 from expert_interest i where i.expert_id = x.id and i.entry_id = o.entry and (i.ended_on is null or i.ended_on > o.from_on)) as interested,
        exists (select 1 from expert_absence b where b.expert_id = x.id and b.from_on <= o.until_on and b.until_on >= o.from_on) as absent,
        (select min(k.number) from expert_commission_member m join expert_commission k on k.id = m.commission_id
          where m.expert_id = x.id and m.withdrawn_on is null and k.from_on <= o.until_on and k.until_on >= o.from_on) as busy
       from (select ?::bigint as entry, ?::date as from_on, ?::date as until_on) o cross join\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ExpertReader() {}

  public ExpertReader(EntityManager em) {
    this.em = em;
  }

  public Page<ExpertRow> page(ExpertFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        COLUMNS,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "v.display_name collate latvian, x.id", "x.id"),
        request,
        ExpertReader::row,
        parameters);
  }

  public Optional<ExpertRow> find(String number) {
    return one(" and x.number = ?", number);
  }

  public Optional<ExpertRow> ofParty(long partyId) {
    return one(" and x.party_id = ?", partyId);
  }

  /** The expert who works with an account. */
  public Optional<ExpertRow> ofAccount(long accountId) {
    return one(" and x.account_id = ?", accountId);
  }

  /** Those who left before a day and are not forgotten yet. */
  public List<Long> leftBefore(LocalDate day) {
    return Rows.list(
        em,
        "select x.id from expert x where x.state = 'LEFT' and x.erased_at is null and (select"
            + " max(s.since) from expert_step s where s.expert_id = x.id) < ?",
        row -> row.getLong(1),
        day);
  }

  private Optional<ExpertRow> one(String condition, Object value) {
    em.flush();
    return Rows.one(em, COLUMNS + FROM + condition, ExpertReader::row, value);
  }

  /** All who are known, in sight of an institution and days, by name; of a field, or of any. */
  public List<Candidate> candidates(long entryId, LocalDate from, LocalDate until, String field) {
    return candidates(
        entryId,
        from,
        until,
        " and x.state <> 'LEFT' and exists (select 1 from expert_field f where f.expert_id = x.id"
            + " and f.field = ?) order by v.display_name collate latvian, x.id",
        field);
  }

  /** One expert in sight of an institution and days. */
  public Optional<Candidate> candidate(
      String number, long entryId, LocalDate from, LocalDate until) {
    return candidates(entryId, from, until, " and x.number = ?", number).stream().findFirst();
  }

  private List<Candidate> candidates(
      long entryId, LocalDate from, LocalDate until, String condition, Object value) {
    em.flush();
    return Rows.list(
        em,
        COLUMNS + CANDIDATE + FROM.substring("from".length()) + condition,
        row ->
            new Candidate(
                row(row),
                row.getBoolean("interested"),
                row.getBoolean("absent"),
                row.getString("busy")),
        entryId,
        from,
        until,
        value);
  }

  /** The entry of an institution by its number. */
  public Optional<Long> institution(String number) {
    return Rows.one(
        em,
        "select n.entry_id from institution_current n where n.number = ?",
        row -> row.getLong(1),
        number);
  }

  public Optional<String> institutionName(String number) {
    return Rows.one(
        em,
        "select n.name from institution_current n where n.number = ?",
        row -> row.getString(1),
        number);
  }

  private static String where(ExpertFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.person() != null) {
      where.append(" and (x.number = upper(?) or v.search_key like ?)");
      parameters.add(filter.person());
      parameters.add(SearchKey.containing(filter.person()));
    }
    Rows.restrict(where, parameters, " and x.role = ?", filter.role());
    Rows.restrict(where, parameters, " and x.state = ?", filter.state());
    Rows.restrict(
        where,
        parameters,
        " and exists (select 1 from expert_field f where f.expert_id = x.id and f.field = ?)",
        filter.field());
    Rows.restrict(
        where,
        parameters,
        " and not exists (select 1 from expert_absence b where b.expert_id = x.id and ? between"
            + " b.from_on and b.until_on)",
        filter.availableOn());
    Rows.restrict(
        where,
        parameters,
        " and not exists (select 1 from expert_interest i join register_entry e on e.id ="
            + " i.entry_id where i.expert_id = x.id and e.number = ? and (i.ended_on is null or"
            + " i.ended_on > riga_today()))",
        filter.withoutInterestIn());
    return where.toString();
  }

  private static ExpertRow row(ResultSet row) throws SQLException {
    return new ExpertRow(
        row.getLong("id"),
        row.getString("number"),
        Rows.id(row, "party_id"),
        row.getString("name"),
        Rows.constant(row, "role", ExpertRole.class),
        Rows.constant(row, "state", ExpertState.class),
        Rows.date(row, "admitted_on"),
        Rows.date(row, "selected_on"),
        row.getString("decided_by"),
        row.getString("ground"),
        row.getString("exception"),
        row.getString("email"),
        row.getString("login"),
        row.getInt("version"),
        List.of((String[]) row.getArray("fields").getArray()),
        row.getString("level"),
        row.getBoolean("trained"));
  }
}
