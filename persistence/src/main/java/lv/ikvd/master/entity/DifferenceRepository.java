package lv.ikvd.master.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.moment;

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
import lv.ikvd.party.entity.erasing.Traces;
import lv.ikvd.problem.entity.Problem;

/** Differences, and what was done about each. */
@ApplicationScoped
public class DifferenceRepository {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "d.number",
          "field", "d.field",
          "settled", "d.settled_at",
          "due", "d.answer_due");

  private static final String SELECT =
      """
      select d.*, e.party_id, c.state_on,
             (select v.display_name from party_version v where v.party_id = e.party_id and v.superseded_at is null
               order by v.valid_from desc limit 1) as holder
      """;

  private static final String FROM =
      " from master_difference d join master_comparison c on c.job_id = d.comparison_id left join"
          + " register_entry e on e.id = d.entry_id where true";

  @PersistenceContext private EntityManager em;

  protected DifferenceRepository() {}

  public DifferenceRepository(EntityManager em) {
    this.em = em;
  }

  public Page<DifferenceRow> page(DifferenceFilter filter, PageRequest request) {
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        order(request),
        request,
        DifferenceRepository::row,
        parameters);
  }

  public List<DifferenceRow> all(Collection<Long> ids) {
    return Rows.list(
        em,
        SELECT + FROM + " and d.id = any(?) order by d.number, d.field, d.id",
        DifferenceRepository::row,
        (Object) ids.toArray(Long[]::new));
  }

  /** A difference, held until the transaction ends. */
  public Optional<DifferenceRow> lock(long id) {
    Rows.one(
        em, "select id from master_difference where id = ? for update", row -> row.getLong(1), id);
    return all(List.of(id)).stream().findFirst();
  }

  /** Says what was done about one that is held. */
  public void settle(
      long id, DifferenceState state, String by, Instant at, String reason, LocalDate due) {
    Rows.execute(
        em,
        "update master_difference set state = ?, settled_by = ?, settled_at = ?, reason = ?,"
            + " answer_due = coalesce(?::date, answer_due) where id = ?",
        state,
        by,
        at,
        reason,
        due,
        id);
  }

  /** What was chosen to be sent of the last comparison of a register. */
  public List<DifferenceRow> toSend(long comparisonId) {
    return Rows.list(
        em,
        SELECT
            + FROM
            + " and d.comparison_id = ? and d.state = 'SENT' and d.erased_at is null order by"
            + " d.number, d.field",
        DifferenceRepository::row,
        comparisonId);
  }

  /** What was taken over of an entry, of each field the last. */
  public List<TakenRow> taken(long entryId) {
    return Rows.list(
        em,
        "select distinct on (d.field) d.field, d.theirs, c.state_on, d.settled_at, d.settled_by"
            + " from master_difference d join master_comparison c on c.job_id = d.comparison_id"
            + " where d.entry_id = ? and d.state = 'TAKEN' and d.erased_at is null order by"
            + " d.field, d.settled_at desc, d.id desc",
        row ->
            new TakenRow(
                row.getString("field"),
                row.getString("theirs"),
                date(row, "state_on"),
                moment(row, "settled_at"),
                row.getString("settled_by")),
        entryId);
  }

  /** The masters that differences have, for a choice. */
  public List<String> masters() {
    return Rows.list(
        em,
        "select distinct master from master_difference order by master",
        row -> row.getString(1));
  }

  /**
   * Empties what differences say of a person's entries, and takes the person out of the others.
   * What is open of such an entry goes: there is nothing to settle any more.
   */
  public void erase(long partyId, Traces traces, Instant at) {
    String own = " entry_id in (select id from register_entry where party_id = ?)";
    Rows.execute(
        em, "delete from master_difference where state in ('OPEN', 'ASKED') and" + own, partyId);
    Rows.execute(
        em,
        "update master_difference set ours = null, theirs = null, reason = null, erased_at = ?"
            + " where erased_at is null and"
            + own,
        at,
        partyId);
    String[] texts = traces.array();
    Rows.execute(
        em,
        "update master_difference set ours = redacted(ours, ?), theirs = redacted(theirs, ?),"
            + " reason = left(redacted(reason, ?), 1000) where erased_at is null and (ours <>"
            + " redacted(ours, ?) or theirs <> redacted(theirs, ?) or reason <> redacted(reason,"
            + " ?))",
        texts,
        texts,
        texts,
        texts,
        texts,
        texts);
  }

  /**
   * Deletes what was settled before then; what was taken over stays: it says where a value is from.
   */
  public void forget(Instant before) {
    Rows.execute(
        em,
        "delete from master_difference where state in ('SENT', 'GONE') and settled_at < ?",
        before);
  }

  private static String where(DifferenceFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    Rows.restrict(where, parameters, " and d.register = ?", filter.register());
    Rows.restrict(where, parameters, " and d.field = ?", filter.field());
    Rows.restrict(where, parameters, " and d.kind = ?", filter.kind());
    Rows.restrict(where, parameters, " and d.master = ?", filter.master());
    String number = filter.number();
    Rows.restrict(
        where,
        parameters,
        " and d.number = ?",
        number == null ? null : number.strip().toUpperCase(Locale.ROOT));
    Rows.restrict(
        where,
        parameters,
        " and d.state = any(?)",
        filter.states().isEmpty()
            ? null
            : filter.states().stream().map(DifferenceState::name).toArray(String[]::new));
    return where.toString();
  }

  private static String order(PageRequest request) {
    if (request.sortField() == null) {
      return " order by d.register, d.number, d.field, d.id";
    }
    String column = SORTS.get(request.sortField());
    if (column == null) {
      throw new Problem("SHELL-010", request.sortField()).at("sort");
    }
    String direction = request.descending() ? " desc nulls last" : " nulls last";
    return " order by " + column + direction + ", d.id";
  }

  private static DifferenceRow row(ResultSet row) throws SQLException {
    return new DifferenceRow(
        row.getLong("id"),
        row.getString("register"),
        row.getString("number"),
        Rows.id(row, "entry_id"),
        Rows.id(row, "party_id"),
        row.getString("holder"),
        row.getString("field"),
        constant(row, "kind", DifferenceKind.class),
        row.getString("ours"),
        row.getString("theirs"),
        row.getString("master"),
        constant(row, "state", DifferenceState.class),
        date(row, "state_on"),
        moment(row, "sent_before"),
        row.getString("settled_by"),
        moment(row, "settled_at"),
        row.getString("reason"),
        date(row, "answer_due"));
  }
}
