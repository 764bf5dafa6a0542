package lv.ikvd.fee.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.problem.entity.Problem;

/** Keeps bank statements, their lines and what became of each. */
@ApplicationScoped
public class StatementRepository {

  private static final Map<String, String> SORTS =
      Map.of("booked", "l.booked_on", "amount", "l.amount");

  private static final String LINE = "select l.*, c.reference as charge_reference, c.party_id";

  private static final String LINES =
      "from bank_line l left join fee_charge c on c.id = l.charge_id where true";

  private static final String STATEMENTS =
"""
select s.*, (select count(*) from bank_line l where l.statement_id = s.id and l.state = 'OPEN') as open,
       (select count(*) from bank_line l where l.statement_id = s.id and l.state = 'NEW') as waiting
  from bank_statement s\
""";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected StatementRepository() {}

  public StatementRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Records a statement with those lines that no statement before it had.
   *
   * @return its id; empty if this very statement is there already
   */
  public Optional<Long> add(
      String account,
      String messageCode,
      String code,
      List<StatementEntry> entries,
      int skipped,
      Instant at,
      String by) {
    em.flush();
    Optional<Long> id =
        Rows.one(
            em,
            "insert into bank_statement (account, message_code, statement_code, first_day,"
                + " last_day, lines, repeated, skipped, uploaded_at, uploaded_by) values (?, ?, ?,"
                + " ?, ?, 0, 0, ?, ?, ?) on conflict do nothing returning id",
            row -> row.getLong(1),
            account,
            messageCode,
            code,
            entries.stream().map(StatementEntry::bookedOn).min(LocalDate::compareTo).orElse(null),
            entries.stream().map(StatementEntry::bookedOn).max(LocalDate::compareTo).orElse(null),
            skipped,
            at,
            by);
    id.ifPresent(statement -> lines(statement, account, entries));
    return id;
  }

  private void lines(long statement, String account, List<StatementEntry> entries) {
    int added =
        Rows.execute(
            em,
"""
insert into bank_line (statement_id, account, entry_code, booked_on, amount, currency, payer, remittance, reference, state)
select ?, ?, e.code, e.booked::date, e.amount::numeric, e.currency, e.payer, e.remittance, e.reference, 'NEW'
  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
    with ordinality as e(code, booked, amount, currency, payer, remittance, reference, place)
 order by e.place on conflict do nothing\
""",
            statement,
            account,
            column(entries, StatementEntry::code),
            column(entries, entry -> entry.bookedOn().toString()),
            column(entries, entry -> entry.amount().toPlainString()),
            column(entries, StatementEntry::currency),
            column(entries, StatementEntry::payer),
            column(entries, StatementEntry::remittance),
            column(entries, StatementEntry::reference));
    Rows.execute(
        em,
        "update bank_statement set lines = ?, repeated = ? where id = ?",
        added,
        entries.size() - added,
        statement);
  }

  private static String[] column(
      List<StatementEntry> entries, Function<StatementEntry, String> value) {
    return entries.stream().map(value).toArray(String[]::new);
  }

  public void job(long statementId, long jobId) {
    Rows.execute(em, "update bank_statement set job_id = ? where id = ?", jobId, statementId);
  }

  public Optional<StatementRow> statement(long id) {
    em.flush();
    return Rows.one(em, STATEMENTS + " where s.id = ?", StatementRepository::statement, id);
  }

  /** The last statements, newest first. */
  public List<StatementRow> statements(int max) {
    return Rows.list(
        em, STATEMENTS + " order by s.id desc limit ?", StatementRepository::statement, max);
  }

  /** Lines of a statement that nobody has looked at yet. */
  public List<LineRow> waiting(long statementId, int max) {
    return Rows.list(
        em,
        lineSelect() + " and l.statement_id = ? and l.state = 'NEW' order by l.id limit ?",
        StatementRepository::line,
        statementId,
        max);
  }

  public Page<LineRow> page(LineFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        LINE,
        LINES + where(filter, parameters),
        request.orderBy(SORTS, "l.booked_on desc, l.id desc", "l.id"),
        request,
        StatementRepository::line,
        parameters);
  }

  public Optional<LineRow> find(long id) {
    em.flush();
    return Rows.one(em, lineSelect() + " and l.id = ?", StatementRepository::line, id);
  }

  /**
   * The line that a user acts on, kept from others until the transaction ends.
   *
   * @throws Problem FEE-020 if there is none, FEE-021 (conflict) if another was quicker
   */
  public LineRow acquire(long id, long seen) {
    Rows.list(em, "select id from bank_line where id = ? for update", row -> row.getLong(1), id);
    LineRow line = find(id).orElseThrow(() -> Problem.notFound("FEE-020"));
    if (line.version() != seen) {
      throw line.decidedBy() == null
          ? Problem.conflict("FEE-022")
          : Problem.conflict("FEE-021", line.decidedBy(), line.decidedAt());
    }
    return line;
  }

  /**
   * What became of a line.
   *
   * @param by null where the system found it
   */
  public void settle(
      long id,
      LineState state,
      LineReason reason,
      Long chargeId,
      String note,
      String by,
      Instant at) {
    Rows.execute(
        em,
        "update bank_line set state = ?, reason = ?, charge_id = ?, note = ?, decided_by = ?,"
            + " decided_at = ?, version = version + 1 where id = ?",
        state,
        reason,
        chargeId,
        note,
        by,
        at,
        id);
  }

  private static String lineSelect() {
    return LINE + " " + LINES;
  }

  private static String where(LineFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    Rows.restrict(where, parameters, " and l.statement_id = ?", filter.statementId());
    Rows.restrict(where, parameters, " and l.state = ?", filter.state());
    Rows.restrict(where, parameters, " and l.reason = ?", filter.reason());
    Rows.restrict(where, parameters, " and l.booked_on >= ?", filter.from());
    Rows.restrict(where, parameters, " and l.booked_on <= ?", filter.to());
    return where.toString();
  }

  private static StatementRow statement(ResultSet row) throws SQLException {
    return new StatementRow(
        row.getLong("id"),
        row.getString("account"),
        row.getString("statement_code"),
        Rows.date(row, "first_day"),
        Rows.date(row, "last_day"),
        row.getInt("lines"),
        row.getInt("repeated"),
        row.getInt("skipped"),
        row.getLong("open"),
        row.getLong("waiting"),
        Rows.id(row, "job_id"),
        Rows.moment(row, "uploaded_at"),
        row.getString("uploaded_by"));
  }

  private static LineRow line(ResultSet row) throws SQLException {
    return new LineRow(
        row.getLong("id"),
        row.getLong("statement_id"),
        Rows.date(row, "booked_on"),
        row.getBigDecimal("amount"),
        row.getString("currency"),
        row.getString("payer"),
        row.getString("remittance"),
        row.getString("reference"),
        Rows.constant(row, "state", LineState.class),
        Rows.constant(row, "reason", LineReason.class),
        row.getString("note"),
        Rows.id(row, "charge_id"),
        row.getString("charge_reference"),
        Rows.id(row, "party_id"),
        row.getString("decided_by"),
        Rows.moment(row, "decided_at"),
        row.getLong("version"));
  }
}
