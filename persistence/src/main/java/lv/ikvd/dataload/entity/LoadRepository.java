package lv.ikvd.dataload.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Loads, and what becomes of their files when they ended. */
@ApplicationScoped
public class LoadRepository {

  @PersistenceContext private EntityManager em;

  protected LoadRepository() {}

  public LoadRepository(EntityManager em) {
    this.em = em;
  }

  /** The load that is not ended and has this file, if there is one; asks one after the other. */
  public Optional<Long> openWith(long documentId) {
    Rows.one(
        em,
        "select pg_advisory_xact_lock(hashtextextended('load ' || ?, 2))",
        row -> true,
        documentId);
    return Rows.one(
        em,
        "select l.job_id from load l join job j on j.id = l.job_id where l.document_id = ?"
            + " and j.state in ('WAITING', 'RUNNING') limit 1",
        row -> row.getLong(1),
        documentId);
  }

  public boolean knows(String fileName) {
    return Rows.one(
            em, "select 1 from load where file_name = ? limit 1", row -> row.getInt(1), fileName)
        .isPresent();
  }

  public void insert(long jobId, long documentId, String fileName, long rows) {
    Rows.execute(
        em,
        "insert into load (job_id, document_id, file_name, row_count) values (?, ?, ?, ?)",
        jobId,
        documentId,
        fileName,
        rows);
  }

  /** What came of rows since the last time. */
  public void count(long id, long loaded, long same, long bad) {
    Rows.execute(
        em,
        "update load set loaded = loaded + ?, same = same + ?, bad = bad + ? where job_id = ?",
        loaded,
        same,
        bad,
        id);
  }

  public Optional<LoadRow> find(long id) {
    return Rows.one(em, "select * from load where job_id = ?", LoadRepository::row, id);
  }

  public List<LoadRow> latest(int most) {
    return Rows.list(
        em, "select * from load order by job_id desc limit ?", LoadRepository::row, most);
  }

  /** Loads that ended before then and whose rows and file are still there. */
  public List<LoadRow> endedBefore(Instant then) {
    return Rows.list(
        em,
        "select l.* from load l join job j on j.id = l.job_id where j.finished_at < ?"
            + " and l.cleared_at is null and not exists (select 1 from load o join job k on k.id ="
            + " o.job_id where o.document_id = l.document_id and (k.finished_at is null or"
            + " k.finished_at >= ?)) order by l.job_id",
        LoadRepository::row,
        then,
        then);
  }

  public void cleared(long id, Instant at) {
    Rows.execute(em, "update load set cleared_at = ? where job_id = ?", at, id);
  }

  private static LoadRow row(ResultSet row) throws SQLException {
    return new LoadRow(
        row.getLong("job_id"),
        row.getLong("document_id"),
        row.getString("file_name"),
        row.getLong("row_count"),
        row.getLong("loaded"),
        row.getLong("same"),
        row.getLong("bad"),
        row.getObject("cleared_at") != null);
  }
}
