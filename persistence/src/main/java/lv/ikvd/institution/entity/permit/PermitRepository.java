package lv.ikvd.institution.entity.permit;

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
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;

/** Keeps permits of international schools, what cases propose for them, suspensions and checks. */
@ApplicationScoped
public class PermitRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PermitRepository() {}

  public PermitRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes what a proceeding proposes. */
  public void propose(long proceedingId, PermitProposal proposal) {
    em.flush();
    Rows.execute(
        em,
        "insert into institution_permit_proposal values (?, ?, ?, ?, ?)",
        proceedingId,
        proposal.kind(),
        proposal.recogniser(),
        proposal.recognisedUntil(),
        proposal.lessons());
  }

  public Optional<PermitProposal> proposal(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select * from institution_permit_proposal where proceeding_id = ?",
        row ->
            new PermitProposal(
                constant(row, "kind", PermitKind.class),
                row.getString("recogniser"),
                date(row, "recognised_until"),
                row.getInt("lessons")),
        proceedingId);
  }

  /** Writes a permit; {@code proceedingId} is null where it comes from no case. */
  public void grant(long entryId, Long proceedingId, Permit permit) {
    em.flush();
    Rows.execute(
        em,
        "insert into institution_permit (entry_id, proceeding_id, kind, recogniser, lessons,"
            + " valid_from, valid_until, citation) values (?, ?, ?, ?, ?, ?, ?, ?)",
        entryId,
        proceedingId,
        permit.kind(),
        permit.recogniser(),
        permit.lessons(),
        permit.from(),
        permit.until(),
        permit.citation());
  }

  public void suspend(long entryId, long proceedingId, LocalDate from, String citation) {
    em.flush();
    Rows.execute(
        em,
        "insert into institution_permit_suspension values (?, ?, ?, ?)",
        proceedingId,
        entryId,
        from,
        citation);
  }

  /** Takes back what the decision of a case did, which was revoked. */
  public void undo(long proceedingId) {
    Rows.execute(em, "delete from institution_permit where proceeding_id = ?", proceedingId);
    Rows.execute(
        em, "delete from institution_permit_suspension where proceeding_id = ?", proceedingId);
  }

  public void check(long entryId, PermitCheck check, Instant at) {
    Rows.execute(
        em,
        "insert into institution_permit_check (entry_id, checked_on, met, note, entered_at,"
            + " entered_by) values (?, ?, ?, ?, ?, ?)",
        entryId,
        check.on(),
        check.met(),
        check.note(),
        at,
        check.enteredBy());
  }

  /** The permits of an entry, the last first. */
  public List<Permit> permits(long entryId) {
    em.flush();
    return Rows.list(
        em,
        "select * from institution_permit where entry_id = ? order by valid_from desc, id desc",
        PermitRepository::permit,
        entryId);
  }

  /** The permit that the decision of a case granted; empty of another case. */
  public Optional<Permit> of(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select * from institution_permit where proceeding_id = ?",
        PermitRepository::permit,
        proceedingId);
  }

  /** From which day the decision of a case suspended the permit; empty of another case. */
  public Optional<LocalDate> suspendedFrom(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select suspended_from from institution_permit_suspension where proceeding_id = ?",
        row -> date(row, "suspended_from"),
        proceedingId);
  }

  private static Permit permit(ResultSet row) throws SQLException {
    return new Permit(
        constant(row, "kind", PermitKind.class),
        row.getString("recogniser"),
        row.getInt("lessons"),
        date(row, "valid_from"),
        date(row, "valid_until"),
        row.getString("citation"));
  }

  /** The checks of an entry, the last first. */
  public List<PermitCheck> checks(long entryId) {
    em.flush();
    return Rows.list(
        em,
        "select * from institution_permit_check where entry_id = ? order by checked_on desc, id"
            + " desc",
        row ->
            new PermitCheck(
                date(row, "checked_on"),
                row.getBoolean("met"),
                row.getString("note"),
                row.getString("entered_by")),
        entryId);
  }

  /** How the permit of an entry stands today; empty where it has none. */
  public Optional<PermitRow> standing(long entryId) {
    em.flush();
    return Rows.one(
        em,
        "select * from institution_permit_standing where entry_id = ?",
        PermitRepository::row,
        entryId);
  }

  /** Those in force whose programme is to be checked until a day, and no letter says so yet. */
  public List<PermitRow> unwritten(LocalDate until) {
    em.flush();
    return Rows.list(
        em,
        "select * from institution_permit_standing where state = 'IN_FORCE' and check_due <= ? and"
            + " letter is null order by check_due, entry_id",
        PermitRepository::row,
        until);
  }

  /** All that stand, those first whose programme is to be checked first. */
  public Page<PermitRow> page(PageRequest request) {
    em.flush();
    return Page.of(
        Rows.list(
            em,
            "select * from institution_permit_standing order by check_due, entry_id limit ? offset"
                + " ?",
            PermitRepository::row,
            request.size(),
            request.offset()),
        Rows.count(em, "from institution_permit_standing"));
  }

  private static PermitRow row(ResultSet row) throws SQLException {
    return new PermitRow(
        row.getLong("entry_id"),
        row.getString("number"),
        row.getString("name"),
        constant(row, "kind", PermitKind.class),
        row.getString("recogniser"),
        row.getInt("lessons"),
        date(row, "valid_from"),
        date(row, "valid_until"),
        date(row, "suspended_from"),
        date(row, "checked_on"),
        date(row, "check_due"),
        constant(row, "state", PermitState.class),
        letter(row));
  }

  private static PermitLetter letter(ResultSet row) throws SQLException {
    String number = row.getString("letter");
    return number == null
        ? null
        : new PermitLetter(
            number,
            date(row, "written_on"),
            date(row, "answer_until"),
            date(row, "answered_on"),
            row.getString("answer"));
  }
}
