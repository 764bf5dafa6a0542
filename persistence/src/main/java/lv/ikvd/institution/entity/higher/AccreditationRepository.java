package lv.ikvd.institution.entity.higher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        AccreditationRepository::accreditation,
        entryId);
  }

  /** The one that holds on a day, as known at a moment; null means now. */
  public Optional<Accreditation> holding(long entryId, LocalDate day, Instant knownAt) {
    em.flush();
    return Rows.list(
            em,
            "select * from institution_accreditation where entry_id = ? and accredited_on <= ? and"
                + " entered_at <= coalesce(cast(? as timestamp with time zone), 'infinity') order"
                + " by accredited_on desc, id desc limit 1",
            AccreditationRepository::accreditation,
            entryId,
            day,
            knownAt)
        .stream()
        .filter(last -> last.holds(day))
        .findFirst();
  }

  private static Accreditation accreditation(ResultSet row) throws SQLException {
    return new Accreditation(
        Rows.date(row, "accredited_on"),
        Rows.date(row, "valid_until"),
        row.getString("source"),
        row.getString("entered_by"));
  }
}
