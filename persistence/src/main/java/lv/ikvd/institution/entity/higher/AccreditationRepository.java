package lv.ikvd.institution.entity.higher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/** Keeps the accreditations of higher education institutions. */
@ApplicationScoped
public class AccreditationRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected AccreditationRepository() {}

  public AccreditationRepository(EntityManager em) {
    this.em = em;
  }

  public void add(long entryId, Accreditation given, Instant at) {
    Rows.execute(
        em,
        "insert into institution_accreditation (entry_id, accredited_on, valid_until, source,"
            + " entered_at, entered_by) values (?, ?, ?, ?, ?, ?)",
        entryId,
        given.on(),
        given.until(),
        given.source(),
        at,
        given.enteredBy());
  }

  /** Those of an entry, the last first. */
  public List<Accreditation> of(long entryId) {
    em.flush();
    return Rows.list(
        em,
        "select * from institution_accreditation where entry_id = ? order by accredited_on desc, id"
            + " desc",
        row ->
            new Accreditation(
                Rows.date(row, "accredited_on"),
                Rows.date(row, "valid_until"),
                row.getString("source"),
                row.getString("entered_by")),
        entryId);
  }
}
