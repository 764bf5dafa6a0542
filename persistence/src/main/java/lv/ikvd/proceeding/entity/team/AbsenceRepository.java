package lv.ikvd.proceeding.entity.team;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;

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

/** Keeps when officials are away. Those that were cancelled are not found any more. */
@ApplicationScoped
public class AbsenceRepository {

  private static final String SELECT =
      """
      select b.*, h.display_name as official, s.display_name as substitute
        from official_absence b join account h on h.id = b.account_id join account s on s.id = b.substitute_id
       where b.cancelled_at is null \
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected AbsenceRepository() {}

  public AbsenceRepository(EntityManager em) {
    this.em = em;
  }

  /** Holds all absences until the end of the transaction, so that two changes wait in line. */
  public void lock() {
    Rows.list(
        em,
        "select 1 from pg_advisory_xact_lock(hashtextextended('official_absence', 4))",
        row -> Boolean.TRUE);
  }

  public Optional<AbsenceRow> find(long id) {
    return Rows.one(em, SELECT + "and b.id = ?", AbsenceRepository::row, id);
  }

  /** Absences that last on a day or begin after it, by their first day. */
  public List<AbsenceRow> notOver(LocalDate on) {
    return Rows.list(
        em,
        SELECT + "and b.to_on >= ? order by b.from_on, h.display_name collate latvian, b.id",
        AbsenceRepository::row,
        on);
  }

  /** Absences of an official, or in which the official is the substitute, within a time. */
  public List<AbsenceRow> meeting(long accountId, LocalDate from, LocalDate to) {
    return Rows.list(
        em,
        SELECT
            + "and (b.account_id = ? or b.substitute_id = ?) and b.from_on <= ? and b.to_on >= ?"
            + " order by b.from_on, b.id",
        AbsenceRepository::row,
        accountId,
        accountId,
        to,
        from);
  }

  /** Names of those with a role whom an official substitutes on a day. */
  public List<String> substituted(long substituteId, String role, LocalDate on) {
    return Rows.list(
        em,
        SELECT
            + "and b.substitute_id = ? and ? between b.from_on and b.to_on and exists (select 1 from"
            + " account_role r where r.account_id = b.account_id and r.role = ?)"
            + " order by h.display_name collate latvian",
        row -> row.getString("official"),
        substituteId,
        on,
        role);
  }

  /** Keeps an absence; the id of the row is the database's. */
  public void add(AbsenceRow absence, Instant at) {
    em.flush();
    Rows.execute(
        em,
        """
        insert into official_absence (account_id, substitute_id, kind, from_on, to_on, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?)\
        """,
        absence.accountId(),
        absence.substituteId(),
        absence.kind(),
        absence.fromOn(),
        absence.toOn(),
        absence.recordedBy(),
        at);
  }

  /** Sets the last day. */
  public void end(long id, LocalDate lastDay) {
    Rows.execute(
        em,
        "update official_absence set to_on = ?, version = version + 1 where id = ?",
        lastDay,
        id);
  }

  /** An absence that has not begun does not come to be. */
  public void cancel(long id, Instant at) {
    Rows.execute(
        em,
        "update official_absence set cancelled_at = ?, version = version + 1 where id = ?",
        at,
        id);
  }

  private static AbsenceRow row(ResultSet row) throws SQLException {
    return new AbsenceRow(
        row.getLong("id"),
        row.getLong("account_id"),
        row.getString("official"),
        constant(row, "kind", AbsenceKind.class),
        date(row, "from_on"),
        date(row, "to_on"),
        row.getLong("substitute_id"),
        row.getString("substitute"),
        row.getString("recorded_by"),
        row.getLong("version"));
  }
}
