package lv.ikvd.job.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;

/**
 * Jobs, their leases and their errors. A change names the holder: without the lease it does
 * nothing.
 */
@ApplicationScoped
public class JobRepository {

  /** So often in a row a job may be taken without finishing a chunk. */
  public static final int MAX_ATTEMPTS = 5;

  private static final int PAUSE_SECONDS = 10;
  private static final int FAILURE_LENGTH = 1000;

  @PersistenceContext private EntityManager em;

  protected JobRepository() {}

  public JobRepository(EntityManager em) {
    this.em = em;
  }

  public long insert(String kind, String title, String params, String createdBy) {
    em.flush();
    return Rows.one(
            em,
            "insert into job (id, kind, title, params, state, created_by, created_at)"
                + " values (nextval('job_seq'), ?, ?, ?, 'WAITING', ?, now()) returning id",
            row -> row.getLong(1),
            kind,
            title,
            params,
            createdBy)
        .orElseThrow();
  }

  /** Takes the oldest job that waits or whose holder is silent. */
  public Optional<Long> lease(String holder, Duration time, Collection<String> kinds) {
    return Rows.one(
        em,
        "with due as materialized (select id from job where kind = any(string_to_array(?, ','))"
            + " and state in ('WAITING', 'RUNNING') and attempts < ?"
            + " and (leased_until is null or leased_until < clock_timestamp())"
            + " order by created_at, id limit 1 for update skip locked)"
            + " update job j set state = 'RUNNING', leased_by = ?, attempts = attempts + 1,"
            + " leased_until = clock_timestamp() + ? * interval '1 millisecond',"
            + " started_at = coalesce(started_at, now()) from due where j.id = due.id"
            + " returning j.id",
        row -> row.getLong(1),
        String.join(",", kinds),
        MAX_ATTEMPTS,
        holder,
        time.toMillis());
  }

  /** Jobs that were taken too often and are held by nobody; taken now, to be ended as failed. */
  public Optional<Long> leaseExhausted(String holder, Duration time) {
    return Rows.one(
        em,
        "with due as materialized (select id from job where state = 'RUNNING' and attempts >= ?"
            + " and (leased_until is null or leased_until < clock_timestamp())"
            + " order by id limit 1 for update skip locked)"
            + " update job j set leased_by = ?,"
            + " leased_until = clock_timestamp() + ? * interval '1 millisecond'"
            + " from due where j.id = due.id returning j.id",
        row -> row.getLong(1),
        MAX_ATTEMPTS,
        holder,
        time.toMillis());
  }

  /** Says that the holder still lives. */
  public int heartbeat(String holder, Duration time) {
    return Rows.list(
            em,
            "update job set leased_until = clock_timestamp() + ? * interval '1 millisecond'"
                + " where leased_by = ? and state = 'RUNNING' returning id",
            row -> row.getLong(1),
            time.toMillis(),
            holder)
        .size();
  }

  /** The job as its holder sees it; empty when the lease is another's by now. */
  public Optional<JobChunk> held(long id, String holder) {
    return Rows.one(
        em,
        "select * from job where id = ? and leased_by = ? and state = 'RUNNING'",
        row ->
            new JobChunk(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("params"),
                row.getString("checkpoint"),
                row.getLong("done_count"),
                row.getLong("error_count"),
                row.getInt("attempts"),
                row.getBoolean("cancel_requested")),
        id,
        holder);
  }

  /** The checkpoint, in the transaction of the chunk; false when the lease is another's by now. */
  public boolean advance(long id, String holder, Duration time, JobProgress progress) {
    em.flush();
    return changed(
        "update job set checkpoint = ?, done_count = done_count + ?,"
            + " total_count = coalesce(?, total_count), error_count = error_count + ?,"
            + " attempts = 0, leased_until = clock_timestamp() + ? * interval '1 millisecond'"
            + " where id = ? and leased_by = ? and state = 'RUNNING' returning id",
        progress.checkpoint(),
        progress.done(),
        progress.total(),
        progress.errors(),
        time.toMillis(),
        id,
        holder);
  }

  /** Ends the job; false when the lease is another's by now. */
  public boolean end(long id, String holder, JobState state, String failure, Long resultId) {
    return changed(
        "update job set state = ?, failure = ?, result_document_id = ?, finished_at = now(),"
            + " leased_by = null, leased_until = null"
            + " where id = ? and leased_by = ? and state = 'RUNNING' returning id",
        state.name(),
        failure == null || failure.length() <= FAILURE_LENGTH
            ? failure
            : failure.substring(0, FAILURE_LENGTH),
        resultId,
        id,
        holder);
  }

  /** Gives the job back, to be taken again after a pause that grows with the attempts. */
  public boolean release(long id, String holder, boolean failed) {
    return changed(
        "update job set leased_by = null, attempts = greatest(attempts - ?, 0), leased_until ="
            + " clock_timestamp() + ? * attempts * interval '1 second'"
            + " where id = ? and leased_by = ? and state = 'RUNNING' returning id",
        failed ? 0 : 1,
        failed ? PAUSE_SECONDS : 0,
        id,
        holder);
  }

  /** What did nothing yet is cancelled at once, what runs or goes on after its chunk. */
  public boolean cancel(long id) {
    return changed(
        "update job set cancel_requested = true,"
            + " finished_at = case when state = 'WAITING' and checkpoint is null then now() end,"
            + " state = case when state = 'WAITING' and checkpoint is null then 'CANCELLED' else"
            + " state end where id = ? and state in ('WAITING', 'RUNNING') returning id",
        id);
  }

  /** Lets a failed job go on from its last checkpoint. */
  public boolean resume(long id) {
    return changed(
        "update job set state = 'WAITING', attempts = 0, failure = null, finished_at = null,"
            + " cancel_requested = false"
            + " where id = ? and state = 'FAILED' returning id",
        id);
  }

  /** Adds errors behind those that are there already, in one statement however many they are. */
  public void addErrors(long id, long already, List<JobError> errors) {
    if (errors.isEmpty()) {
      return;
    }
    Connection connection = em.unwrap(Connection.class);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into job_error (job_id, ordinal, record, code, message) select ?, ? + e.no - 1,"
                + " e.record, e.code, e.message from unnest(?, ?, ?) with ordinality"
                + " e(record, code, message, no)")) {
      insert.setLong(1, id);
      insert.setLong(2, already);
      insert.setArray(3, texts(connection, errors, JobError::record));
      insert.setArray(4, texts(connection, errors, JobError::code));
      insert.setArray(5, texts(connection, errors, JobError::message));
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("errors could not be kept", failure);
    }
  }

  private static Array texts(
      Connection connection, List<JobError> errors, Function<JobError, String> text)
      throws SQLException {
    return connection.createArrayOf("text", errors.stream().map(text).toArray());
  }

  public List<JobError> errors(long id, long from, int max) {
    return Rows.list(
        em,
        "select record, code, message from job_error where job_id = ? and ordinal >= ?"
            + " order by ordinal limit ?",
        row -> new JobError(row.getString(1), row.getString(2), row.getString(3)),
        id,
        from,
        max);
  }

  public Optional<JobRow> find(long id) {
    return Rows.one(em, "select * from job where id = ?", JobRepository::row, id);
  }

  /** Newest first; of one state or, without, of all. */
  public Page<JobRow> page(JobState state, PageRequest page) {
    String where = "from job where (?::text is null or state = ?)";
    String wanted = state == null ? null : state.name();
    List<JobRow> rows =
        Rows.list(
            em,
            "select * " + where + " order by created_at desc, id desc limit ? offset ?",
            JobRepository::row,
            wanted,
            wanted,
            page.size(),
            page.offset());
    return Page.of(rows, Rows.count(em, where, wanted, wanted));
  }

  private boolean changed(String sql, Object... parameters) {
    return Rows.one(em, sql, row -> row.getLong(1), parameters).isPresent();
  }

  /** Deletes the errors of jobs that ended before then. */
  public void forgetErrors(Instant before) {
    Rows.execute(
        em,
        "delete from job_error e using job j where j.id = e.job_id and j.finished_at < ?",
        before);
    Rows.execute(em, "update job set failure = null where finished_at < ?", before);
  }

  private static JobRow row(ResultSet row) throws SQLException {
    return new JobRow(
        row.getLong("id"),
        row.getString("kind"),
        row.getString("title"),
        Rows.constant(row, "state", JobState.class),
        row.getBoolean("cancel_requested"),
        row.getLong("done_count"),
        Rows.id(row, "total_count"),
        row.getLong("error_count"),
        row.getString("created_by"),
        Rows.moment(row, "created_at"),
        Rows.moment(row, "started_at"),
        Rows.moment(row, "finished_at"),
        row.getString("failure"),
        Rows.id(row, "result_document_id"));
  }
}
