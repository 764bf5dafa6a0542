package lv.ikvd.master.entity;

import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.moment;

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
import lv.ikvd.job.entity.JobState;

/** Comparisons with files of a master system. */
@ApplicationScoped
public class ComparisonRepository {

  private static final String SELECT =
      "select c.*, j.state, j.error_count, j.created_by, j.created_at from master_comparison c join"
          + " job j on j.id = c.job_id";

  @PersistenceContext private EntityManager em;

  protected ComparisonRepository() {}

  public ComparisonRepository(EntityManager em) {
    this.em = em;
  }

  /** A comparison to be done by a job. */
  public record Ordered(
      long jobId,
      String register,
      long documentId,
      String fileName,
      LocalDate stateOn,
      List<String> fields,
      long rows) {}

  public void insert(Ordered ordered) {
    Rows.execute(
        em,
        "insert into master_comparison (job_id, register, document_id, file_name, state_on, fields,"
            + " row_count) values (?, ?, ?, ?, ?, ?, ?)",
        ordered.jobId(),
        ordered.register(),
        ordered.documentId(),
        ordered.fileName(),
        ordered.stateOn(),
        ordered.fields().toArray(String[]::new),
        ordered.rows());
  }

  public Optional<ComparisonRow> find(long id) {
    return Rows.one(em, SELECT + " where c.job_id = ?", ComparisonRepository::row, id);
  }

  /** The newest first. */
  public Page<ComparisonRow> page(PageRequest page) {
    return Page.of(
        Rows.list(
            em,
            SELECT + " order by c.job_id desc limit ? offset ?",
            ComparisonRepository::row,
            page.size(),
            page.offset()),
        Rows.count(em, "from master_comparison"));
  }

  /**
   * The comparison of a register that still runs, if there is one; asks one after the other.
   *
   * @return the id of its job
   */
  public Optional<Long> running(String register) {
    Rows.one(
        em,
        "select pg_advisory_xact_lock(hashtextextended('master ' || ?, 3))",
        row -> true,
        register);
    return Rows.one(
        em,
        "select c.job_id from master_comparison c join job j on j.id = c.job_id where c.register ="
            + " ? and j.state in ('WAITING', 'RUNNING') limit 1",
        row -> row.getLong(1),
        register);
  }

  /** The last comparison of a register that came to its end. */
  public Optional<ComparisonRow> last(String register) {
    return Rows.one(
        em,
        SELECT
            + " where c.register = ? and c.compared_at is not null order by c.compared_at desc,"
            + " c.job_id desc limit 1",
        ComparisonRepository::row,
        register);
  }

  public void compared(long id, long found, Instant at) {
    Rows.execute(
        em,
        "update master_comparison set found = ?, compared_at = ? where job_id = ?",
        found,
        at,
        id);
  }

  /** Comparisons that ended before then and whose file is still there. */
  public List<ComparisonRow> endedBefore(Instant then) {
    return Rows.list(
        em,
        SELECT
            + " where j.finished_at < ? and c.cleared_at is null and not exists (select 1 from"
            + " master_comparison o join job k on k.id = o.job_id where o.document_id ="
            + " c.document_id and (k.finished_at is null or k.finished_at >= ?)) order by c.job_id",
        ComparisonRepository::row,
        then,
        then);
  }

  public void cleared(long id, Instant at) {
    Rows.execute(em, "update master_comparison set cleared_at = ? where job_id = ?", at, id);
  }

  private static ComparisonRow row(ResultSet row) throws SQLException {
    return new ComparisonRow(
        row.getLong("job_id"),
        row.getString("register"),
        row.getLong("document_id"),
        row.getString("file_name"),
        date(row, "state_on"),
        List.of((String[]) row.getArray("fields").getArray()),
        row.getLong("row_count"),
        Rows.id(row, "found"),
        moment(row, "compared_at"),
        Rows.constant(row, "state", JobState.class),
        row.getLong("error_count"),
        row.getString("created_by"),
        moment(row, "created_at"));
  }
}
