package lv.ikvd.fee.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.FeeRule.ChargeKind;
import lv.ikvd.rulebook.entity.FeeRule.HoldsStep;
import lv.ikvd.rulebook.entity.FeeRule.Vat;

/** Keeps charges and what was paid for them. */
@ApplicationScoped
public class ChargeRepository {

  private static final Map<String, String> SORTS =
      Map.of(
          "charged", "c.charged_on",
          "due", "c.due_on",
          "amount", "c.amount",
          "party", "n.display_name collate latvian",
          "reference", "c.reference");

  private static final String FROM =
"""
from fee_charge c join fee_charge_standing s on s.charge_id = c.id
  left join proceeding p on p.id = c.proceeding_id
  left join lateral (select v.display_name from party_version v where v.party_id = c.party_id and v.superseded_at is null
         order by v.valid_from desc limit 1) n on true
 where true\
""";

  private static final String SELECT =
"""
select c.*, s.paid, s.state, p.number as case_number, n.display_name as party_name,
       (select a.display_name from account a where a.id = c.waiver_by) as waiver_name,
       (select d.number from issued_document d where d.id = c.issued_document_id) as invoice,
       (select f.document_id from issued_document_file f where f.issued_document_id = c.issued_document_id) as document_id
""";

  private static final String OPEN = "s.state in ('DUE', 'PART_PAID')";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ChargeRepository() {}

  public ChargeRepository(EntityManager em) {
    this.em = em;
  }

  public long add(NewCharge charge) {
    em.flush();
    return Rows.one(
            em,
            "insert into fee_charge (reference, proceeding_id, party_id, rule_version_id, item,"
                + " name_lv, name_en, kind, vat, holds_step, citation, price, quantity, amount,"
                + " charged_on, due_on, charged_at, charged_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
            row -> row.getLong(1),
            charge.reference().text(),
            charge.proceedingId(),
            charge.partyId(),
            charge.rule().versionId(),
            charge.rule().item(),
            charge.rule().nameLv(),
            charge.rule().nameEn(),
            charge.rule().chargeKind(),
            charge.rule().vat(),
            charge.rule().holdsStep(),
            charge.rule().citation(),
            charge.rule().price(),
            charge.quantity(),
            charge.rule().price().multiply(BigDecimal.valueOf(charge.quantity())),
            charge.on(),
            charge.dueOn(),
            charge.at(),
            charge.by())
        .orElseThrow();
  }

  public Optional<ChargeRow> find(String reference) {
    return Rows.one(
        em, SELECT + FROM + " and c.reference = ?", ChargeRepository::row, plain(reference));
  }

  /** Those of the references that there are. */
  public List<ChargeRow> find(Collection<String> references) {
    return Rows.list(
        em,
        SELECT + FROM + " and c.reference = any(?) order by c.id limit 20",
        ChargeRepository::row,
        (Object) references.toArray(new String[0]));
  }

  /** Charges under which this much is expected still, oldest first. */
  public List<ChargeRow> expecting(BigDecimal amount) {
    return Rows.list(
        em,
        SELECT + FROM + " and " + OPEN + " and c.amount - s.paid = ? order by c.id limit 20",
        ChargeRepository::row,
        amount);
  }

  public List<ChargeRow> ofCase(long proceedingId) {
    em.flush();
    return Rows.list(
        em,
        SELECT + FROM + " and c.proceeding_id = ? order by c.id",
        ChargeRepository::row,
        proceedingId);
  }

  /** The unpaid charges of a case for which a step waits. */
  public List<ChargeRow> holding(long proceedingId, HoldsStep step) {
    em.flush();
    return Rows.list(
        em,
        SELECT
            + FROM
            + " and c.proceeding_id = ? and c.holds_step = ? and "
            + OPEN
            + " order by c.id",
        ChargeRepository::row,
        proceedingId,
        step);
  }

  /** Keeps the charges of a case as they are until the transaction ends. */
  public void hold(long proceedingId) {
    Rows.list(
        em,
        "select id from fee_charge where proceeding_id = ? order by id for share",
        row -> row.getLong(1),
        proceedingId);
  }

  /**
   * The charge that a user acts on, kept from others until the transaction ends.
   *
   * @throws Problem FEE-001 if there is none, FEE-002 (conflict) if it changed since it was seen
   */
  public ChargeRow acquire(String reference, long seen) {
    ChargeRow row = locked(reference);
    if (row.version() != seen) {
      throw Problem.conflict("FEE-002", reference);
    }
    return row;
  }

  /** As the other, whatever was seen. */
  public ChargeRow locked(String reference) {
    em.flush();
    Rows.list(
        em,
        "select id from fee_charge where reference = ? for update",
        row -> row.getLong(1),
        plain(reference));
    return find(reference).orElseThrow(() -> Problem.notFound("FEE-001", reference));
  }

  public Page<ChargeRow> page(ChargeFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    String where = FROM + where(filter, parameters);
    long total = Rows.count(em, where, parameters.toArray());
    parameters.add(request.size());
    parameters.add(request.offset());
    return Page.of(
        Rows.list(
            em,
            SELECT + where + order(request) + " limit ? offset ?",
            ChargeRepository::row,
            parameters.toArray()),
        total);
  }

  /** Sums of all that a filter finds, paid services and state fees apart. */
  public List<ChargeTotal> totals(ChargeFilter filter) {
    List<Object> parameters = new ArrayList<>();
    return Rows.list(
        em,
        "select c.kind, count(*) as charges, sum(c.amount) as amount, sum(s.paid) as paid,"
            + " coalesce(sum(c.amount - s.paid) filter (where "
            + OPEN
            + "), 0) as open, coalesce(sum(s.paid - case when c.ended is null then c.amount else 0"
            + " end) filter (where s.state = 'OVERPAID'), 0) as over "
            + FROM
            + where(filter, parameters)
            + " group by c.kind order by c.kind",
        row ->
            new ChargeTotal(
                Rows.constant(row, "kind", ChargeKind.class),
                row.getLong("charges"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("paid"),
                row.getBigDecimal("open"),
                row.getBigDecimal("over")),
        parameters.toArray());
  }

  /** Nothing is expected any more: it was waived or cancelled. */
  public void end(long id, ChargeState how, LocalDate on, String by, String ground, Long second) {
    Rows.execute(
        em,
        "update fee_charge set ended = ?, ended_on = ?, ended_by = ?, ground = ?,"
            + " waiver_confirmed_by = ?, version = version + 1 where id = ?",
        how,
        on,
        by,
        ground,
        second,
        id);
  }

  /** A waiver waits for a second official; without an account it does not any more. */
  public void proposeWaiver(long id, Long account, String ground) {
    Rows.execute(
        em,
        "update fee_charge set waiver_by = ?, ground = ?, version = version + 1 where id = ?",
        account,
        ground,
        id);
  }

  public void invoiced(long id, long issuedDocumentId) {
    Rows.execute(
        em,
        "update fee_charge set issued_document_id = ?, version = version + 1 where id = ?",
        issuedDocumentId,
        id);
  }

  /** Records money; the charge counts as changed. */
  public void pay(NewPayment payment) {
    Rows.execute(
        em,
        "insert into fee_payment (charge_id, kind, amount, booked_on, line_id, note, recorded_at,"
            + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
        payment.chargeId(),
        payment.kind(),
        payment.amount(),
        payment.on(),
        payment.lineId(),
        payment.note(),
        payment.at(),
        payment.by());
    Rows.execute(
        em, "update fee_charge set version = version + 1 where id = ?", payment.chargeId());
  }

  /** Whether money was paid back by hand and no line of a statement has shown it yet. */
  public boolean refundedWithoutLine(long chargeId, BigDecimal amount) {
    return Rows.one(
            em,
            "select (select count(*) from fee_payment where charge_id = ? and kind = 'REFUND' and"
                + " amount = ? and line_id is null) > (select count(*) from bank_line l where"
                + " l.charge_id = ? and l.amount = ? and not exists (select 1 from fee_payment f"
                + " where f.line_id = l.id))",
            row -> row.getBoolean(1),
            chargeId,
            amount,
            chargeId,
            amount)
        .orElse(false);
  }

  /** What a line of a statement has booked, all in all. */
  public BigDecimal bookedBy(long lineId) {
    return Rows.one(
            em,
            "select coalesce(sum(amount), 0) from fee_payment where line_id = ?",
            row -> row.getBigDecimal(1),
            lineId)
        .orElseThrow();
  }

  public List<PaymentRow> payments(long chargeId) {
    return Rows.list(
        em,
        "select * from fee_payment where charge_id = ? order by id",
        row ->
            new PaymentRow(
                Rows.constant(row, "kind", PaymentKind.class),
                row.getBigDecimal("amount"),
                Rows.date(row, "booked_on"),
                Rows.id(row, "line_id"),
                row.getString("note"),
                Rows.moment(row, "recorded_at"),
                row.getString("recorded_by")),
        chargeId);
  }

  private static String plain(String reference) {
    return CreditorReference.plain(reference);
  }

  private static String where(ChargeFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.q() != null) {
      where.append(" and (c.reference like ? or p.number = ?)");
      parameters.add("%" + plain(filter.q()) + "%");
      parameters.add(filter.q());
    }
    add(where, parameters, " and s.state = ?", filter.state());
    add(where, parameters, " and c.kind = ?", filter.kind());
    add(where, parameters, " and c.due_on < ? and " + OPEN, filter.overdueOn());
    add(where, parameters, " and c.party_id = ?", filter.partyId());
    add(where, parameters, " and c.charged_on >= ?", filter.from());
    add(where, parameters, " and c.charged_on <= ?", filter.to());
    return where.toString();
  }

  private static void add(
      StringBuilder where, List<Object> parameters, String condition, Object value) {
    if (value != null) {
      where.append(condition);
      parameters.add(value);
    }
  }

  private static String order(PageRequest request) {
    if (request.sortField() == null) {
      return " order by c.charged_on desc, c.id desc";
    }
    String column = SORTS.get(request.sortField());
    if (column == null) {
      throw new Problem("SHELL-010", request.sortField()).at("sort");
    }
    String direction = request.descending() ? " desc" : "";
    return " order by " + column + direction + ", c.id" + direction;
  }

  private static ChargeRow row(ResultSet row) throws SQLException {
    return new ChargeRow(
        row.getLong("id"),
        row.getString("reference"),
        Rows.id(row, "proceeding_id"),
        row.getString("case_number"),
        row.getLong("party_id"),
        row.getString("party_name"),
        row.getLong("rule_version_id"),
        row.getString("item"),
        row.getString("name_lv"),
        row.getString("name_en"),
        Rows.constant(row, "kind", ChargeKind.class),
        Rows.constant(row, "vat", Vat.class),
        Rows.constant(row, "holds_step", HoldsStep.class),
        row.getString("citation"),
        row.getBigDecimal("price"),
        row.getInt("quantity"),
        row.getBigDecimal("amount"),
        row.getBigDecimal("paid"),
        Rows.constant(row, "state", ChargeState.class),
        Rows.date(row, "charged_on"),
        Rows.date(row, "due_on"),
        row.getString("charged_by"),
        Rows.date(row, "ended_on"),
        row.getString("ended_by"),
        row.getString("ground"),
        Rows.id(row, "waiver_by"),
        row.getString("waiver_name"),
        row.getString("invoice"),
        Rows.id(row, "document_id"),
        row.getLong("version"));
  }
}
