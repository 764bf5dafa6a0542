package lv.ikvd.fee.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.FeeRule.HoldsStep;

/** Keeps charges: what is due, and what became of it. */
@ApplicationScoped
public class ChargeRepository {

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
        em,
        ChargeSql.SELECT + ChargeSql.FROM + " and c.reference = ?",
        ChargeSql::row,
        plain(reference));
  }

  /** Those of the references that there are. */
  public List<ChargeRow> find(Collection<String> references) {
    return Rows.list(
        em,
        ChargeSql.SELECT + ChargeSql.FROM + " and c.reference = any(?) order by c.id limit 20",
        ChargeSql::row,
        (Object) references.toArray(new String[0]));
  }

  /** Charges under which this much is expected still, oldest first. */
  public List<ChargeRow> expecting(BigDecimal amount) {
    return Rows.list(
        em,
        ChargeSql.SELECT
            + ChargeSql.FROM
            + " and "
            + ChargeSql.OPEN
            + " and c.amount - s.paid = ? order by c.id limit 20",
        ChargeSql::row,
        amount);
  }

  public List<ChargeRow> ofCase(long proceedingId) {
    em.flush();
    return Rows.list(
        em,
        ChargeSql.SELECT + ChargeSql.FROM + " and c.proceeding_id = ? order by c.id",
        ChargeSql::row,
        proceedingId);
  }

  /** The unpaid charges of a case for which a step waits. */
  public List<ChargeRow> holding(long proceedingId, HoldsStep step) {
    em.flush();
    return Rows.list(
        em,
        ChargeSql.SELECT
            + ChargeSql.FROM
            + " and c.proceeding_id = ? and c.holds_step = ? and "
            + ChargeSql.OPEN
            + " order by c.id",
        ChargeSql::row,
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

  private static String plain(String reference) {
    return CreditorReference.plain(reference);
  }
}
