package lv.ikvd.fee.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/** Keeps what was paid for charges and what went back. */
@ApplicationScoped
public class PaymentRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PaymentRepository() {}

  public PaymentRepository(EntityManager em) {
    this.em = em;
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
}
