package lv.ikvd.fee.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.erasing.Traces;

/** Takes persons out of charges and bank lines; amounts, days and references stay for the books. */
@ApplicationScoped
public class FeeEraser {

  private static final String EMPTIED =
      "update bank_line set payer = null, remittance = null, note = null, erased_at = ? where"
          + " erased_at is null and ";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected FeeEraser() {}

  public FeeEraser(EntityManager em) {
    this.em = em;
  }

  /** The reference of a charge under which the party owes, or is owed, money. */
  public Optional<String> unsettledOf(long partyId) {
    em.flush();
    return Rows.list(
            em,
            "select c.reference from fee_charge c join fee_charge_standing s on s.charge_id = c.id"
                + " where c.party_id = ? and s.state in ('DUE', 'PART_PAID', 'OVERPAID')"
                + " order by c.id limit 1",
            row -> row.getString(1),
            partyId)
        .stream()
        .findFirst();
  }

  /** Invoices of charges without a case; those of cases go with the case. */
  public List<Long> invoices(long partyId) {
    return Rows.list(
        em,
        "select issued_document_id from fee_charge where party_id = ? and proceeding_id is null and"
            + " issued_document_id is not null",
        row -> row.getLong(1),
        partyId);
  }

  /**
   * Empties lines that paid for the party's charges, and grounds; others lose what points there.
   */
  public void erase(long partyId, Traces traces, Instant at) {
    String[] texts = traces.array();
    Rows.execute(
        em, EMPTIED + "charge_id in (select id from fee_charge where party_id = ?)", at, partyId);
    Rows.execute(
        em,
        "update bank_line set payer = left(redacted(payer, ?), 140), remittance ="
            + " left(redacted(remittance, ?), 500), note = left(redacted(note, ?), 400) where"
            + " erased_at is null and (payer <> redacted(payer, ?) or remittance <>"
            + " redacted(remittance, ?) or note <> redacted(note, ?))",
        texts,
        texts,
        texts,
        texts,
        texts,
        texts);
    Rows.execute(
        em,
        "update fee_charge set ground = '(dati dzēsti)' where party_id = ? and ground is not null",
        partyId);
    Rows.execute(
        em,
        "update fee_payment set note = null, erased_at = ? where note is not null and charge_id in"
            + " (select id from fee_charge where party_id = ?)",
        at,
        partyId);
  }

  /** Empties who paid, in lines booked before a day. */
  public void forget(LocalDate before, Instant at) {
    Rows.execute(em, EMPTIED + "booked_on < ?", at, before);
  }
}
