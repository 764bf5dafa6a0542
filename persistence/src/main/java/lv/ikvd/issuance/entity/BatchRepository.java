package lv.ikvd.issuance.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.Rows;

/** What jobs print together: the documents in their order, and the parts until they are joined. */
@ApplicationScoped
public class BatchRepository {

  @PersistenceContext private EntityManager em;

  protected BatchRepository() {}

  public BatchRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * A job of the kind that prints just this and has not ended. Until the transaction ends, nobody
   * else starts the same.
   */
  public Optional<Long> running(String kind, String params) {
    Rows.list(
        em,
        "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> row.getInt(1),
        kind + params);
    return Rows.one(
        em,
        "select max(id) from job where kind = ? and params = ? and state in ('WAITING', 'RUNNING')"
            + " having count(*) > 0",
        row -> row.getLong(1),
        kind,
        params);
  }

  /** Originals that decisions led to, in the order of the numbers of the decisions. */
  public List<Original> originals(List<String> decisions) {
    return Rows.list(
        em,
        "select i.kind, i.id from unnest(string_to_array(?, ',')) with ordinality as"
            + " given(number, ordinal) join decision d on d.number = given.number"
            + " join issued_document i on i.decision_id = d.id and i.duplicate_of_id is null"
            + " order by given.ordinal, i.id",
        row -> new Original(row.getString(1), row.getLong(2)),
        String.join(",", decisions));
  }

  /** A document that may be printed. */
  public record Original(String kind, long id) {}

  /** Freezes what a job prints, in the order given; returns how many of them are of the kind. */
  public int add(long jobId, String kind, Collection<Long> issued) {
    return Rows.execute(
        em,
        "insert into document_batch_item (job_id, ordinal, issued_id)"
            + " select ?, row_number() over (order by given.ordinal) - 1, i.id"
            + " from unnest(string_to_array(?, ',')::bigint[]) with ordinality as given(id, ordinal)"
            + " join issued_document i on i.id = given.id and i.kind = ?",
        jobId,
        issued.stream().map(String::valueOf).collect(Collectors.joining(",")),
        kind);
  }

  public long count(long jobId) {
    return Rows.one(
            em,
            "select count(*) from document_batch_item where job_id = ?",
            row -> row.getLong(1),
            jobId)
        .orElseThrow();
  }

  /** The next documents of a job. */
  public List<Long> items(long jobId, long from, int most) {
    return Rows.list(
        em,
        "select issued_id from document_batch_item where job_id = ? and ordinal >= ?"
            + " order by ordinal limit ?",
        row -> row.getLong(1),
        jobId,
        from,
        most);
  }

  public void addPart(long jobId, long ordinal, byte[] pdf) {
    Rows.execute(
        em,
        "insert into document_batch_part (job_id, ordinal, pdf) values (?, ?, ?)",
        jobId,
        ordinal,
        pdf);
  }

  /** The first part of a job from an ordinal on. */
  public Optional<Part> part(long jobId, long from) {
    return Rows.one(
        em,
        "select ordinal, pdf from document_batch_part where job_id = ? and ordinal >= ?"
            + " order by ordinal limit 1",
        row -> new Part(row.getLong(1), row.getBytes(2)),
        jobId,
        from);
  }

  /** Some documents of a batch as one file. */
  public record Part(long ordinal, byte[] pdf) {}

  public void deleteParts(long jobId) {
    Rows.execute(em, "delete from document_batch_part where job_id = ?", jobId);
  }

  /** Whether the job printed documents together. */
  public boolean isBatch(long jobId) {
    return !items(jobId, 0, 1).isEmpty();
  }

  /**
   * Forgets the batches that ended before then, parts too; returns their files that no other batch
   * has.
   */
  public List<Long> forget(Instant before) {
    return forget("j.finished_at < ?", before);
  }

  /** As the other, for the batches in which a document stands; one that still runs is cancelled. */
  public List<Long> forgetWith(long issuedId) {
    return forget("j.id in (select job_id from document_batch_item where issued_id = ?)", issuedId);
  }

  private List<Long> forget(String which, Object parameter) {
    List<Job> jobs =
        Rows.list(
            em,
            "select j.id, j.result_document_id from job j where exists (select 1 from"
                + " document_batch_item i where i.job_id = j.id) and "
                + which,
            row -> new Job(row.getLong(1), Rows.id(row, "result_document_id")),
            parameter);
    for (Job job : jobs) {
      deleteParts(job.id());
      Rows.execute(em, "delete from document_batch_item where job_id = ?", job.id());
      Rows.execute(
          em,
          "update job set result_document_id = null, cancel_requested = finished_at is null or"
              + " cancel_requested where id = ?",
          job.id());
    }
    return jobs.stream()
        .map(Job::result)
        .filter(result -> result != null && isUnused(result))
        .distinct()
        .toList();
  }

  private boolean isUnused(long documentId) {
    return Rows.list(
            em,
            "select id from job where result_document_id = ?",
            row -> row.getLong(1),
            documentId)
        .isEmpty();
  }

  private record Job(long id, Long result) {}
}
