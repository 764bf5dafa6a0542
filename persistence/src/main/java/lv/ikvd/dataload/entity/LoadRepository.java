package lv.ikvd.dataload.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.job.entity.JobState;

/** Loads, and what becomes of their files when they ended. */
@ApplicationScoped
public class LoadRepository {

  private static final String SELECT =
      "select l.*, j.state, j.created_by, j.created_at, j.finished_at, f.* from load l join job j"
          + " on j.id = l.job_id cross join lateral (select coalesce(sum(row_count), 0) as"
          + " row_count, coalesce(sum(loaded), 0) as loaded, coalesce(sum(same), 0) as same,"
          + " coalesce(sum(bad), 0) as bad from load_file f where f.load_id = l.job_id) f";

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

  public void insert(long jobId, long documentId, String fileName, List<LoadFileRow> files) {
    Rows.execute(
        em,
        "insert into load (job_id, document_id, file_name) values (?, ?, ?)",
        jobId,
        documentId,
        fileName);
    int ordinal = 0;
    for (LoadFileRow file : files) {
      Rows.execute(
          em,
          "insert into load_file (load_id, ordinal, file, correction, row_count) values (?, ?, ?,"
              + " ?, ?)",
          jobId,
          ordinal++,
          file.file(),
          file.correction(),
          file.rows());
    }
  }

  /** The files of a load, in the order of its archive. */
  public List<LoadFileRow> files(long id) {
    return Rows.list(
        em,
        "select * from load_file where load_id = ? order by ordinal",
        row ->
            new LoadFileRow(
                row.getString("file"),
                row.getBoolean("correction"),
                row.getLong("row_count"),
                row.getLong("loaded"),
                row.getLong("same"),
                row.getLong("bad")),
        id);
  }

  /** What came of rows of a file since the last time. */
  public void count(long id, String file, long loaded, long same, long bad) {
    Rows.execute(
        em,
        "update load_file set loaded = loaded + ?, same = same + ?, bad = bad + ? where load_id = ?"
            + " and file = ?",
        loaded,
        same,
        bad,
        id,
        file);
  }

  public Optional<LoadRow> find(long id) {
    return Rows.one(em, SELECT + " where l.job_id = ?", LoadRepository::row, id);
  }

  /** The newest first. */
  public Page<LoadRow> page(PageRequest page) {
    List<LoadRow> rows =
        Rows.list(
            em,
            SELECT + " order by l.job_id desc limit ? offset ?",
            LoadRepository::row,
            page.size(),
            page.offset());
    return Page.of(rows, Rows.count(em, "from load"));
  }

  /** Loads that ended before then and whose rows and file are still there. */
  public List<LoadRow> endedBefore(Instant then) {
    return Rows.list(
        em,
        SELECT
            + " where j.finished_at < ?"
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
        Rows.constant(row, "state", JobState.class),
        row.getString("created_by"),
        Rows.moment(row, "created_at"),
        Rows.moment(row, "finished_at"),
        row.getLong("row_count"),
        row.getLong("loaded"),
        row.getLong("same"),
        row.getLong("bad"),
        row.getObject("cleared_at") != null);
  }
}
