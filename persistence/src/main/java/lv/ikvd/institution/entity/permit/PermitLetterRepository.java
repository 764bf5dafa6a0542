package lv.ikvd.institution.entity.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import lv.ikvd.database.entity.Rows;

/** Keeps the letters about yearly checks, and the answers to them. */
@ApplicationScoped
public class PermitLetterRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PermitLetterRepository() {}

  public PermitLetterRepository(EntityManager em) {
    this.em = em;
  }

  /** Holds the entry until the end of the transaction: a letter is written once. */
  public void lock(long entryId) {
    Rows.list(
        em,
        "select id from register_entry where id = ? for update",
        row -> row.getLong(1),
        entryId);
  }

  public void add(
      PermitRow about, long issuedId, LocalDate writtenOn, LocalDate until, String explanation) {
    em.flush();
    Rows.execute(
        em,
        "insert into institution_permit_letter (entry_id, check_due, issued_id, written_on,"
            + " answer_until, explanation) values (?, ?, ?, ?, ?, ?)",
        about.entryId(),
        about.checkDue(),
        issuedId,
        writtenOn,
        until,
        explanation);
  }

  public void answer(PermitRow about, LocalDate on, String answer, String by) {
    Rows.execute(
        em,
        "update institution_permit_letter set answered_on = ?, answer = ?, answered_by = ? where"
            + " entry_id = ? and check_due = ?",
        on,
        answer,
        by,
        about.entryId(),
        about.checkDue());
  }
}
