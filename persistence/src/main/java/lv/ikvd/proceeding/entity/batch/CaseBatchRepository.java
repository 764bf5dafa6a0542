package lv.ikvd.proceeding.entity.batch;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;
import static lv.ikvd.database.entity.Rows.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.security.entity.Confidential;

/** Keeps batches. What an item was is changed once: whoever comes second finds it ended. */
@ApplicationScoped
public class CaseBatchRepository {

  private static final int ARGUMENTS = 2000;

  private static final String ITEM =
      """
      select i.*, p.number, p.register, p.procedure, p.rule_version_id,
             (select display_name from party_version v where v.party_id = p.party_id and v.superseded_at is null
               order by v.valid_from desc limit 1) as party_name
        from case_batch_item i join proceeding p on p.id = i.proceeding_id where i.batch_id = ?\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CaseBatchRepository() {}

  public CaseBatchRepository(EntityManager em) {
    this.em = em;
  }

  /** A batch of the cases of these numbers in their order; empty if there is none of them. */
  public Optional<Long> add(long accountId, Collection<String> numbers, Instant at) {
    long batch =
        Rows.one(
                em,
                "insert into case_batch (account_id, created_at) values (?, ?) returning id",
                row -> row.getLong(1),
                accountId,
                at)
            .orElseThrow();
    int items =
        Rows.execute(
            em,
            "insert into case_batch_item (batch_id, ordinal, proceeding_id, state) select ?,"
                + " row_number() over (order by min(given.ordinal)), p.id, 'CHOSEN' from"
                + " unnest(?) with ordinality as given(number, ordinal) join proceeding p on"
                + " p.number = given.number and "
                + Confidential.not("p.register")
                + " group by p.id",
            batch,
            numbers.toArray(String[]::new));
    return items == 0 ? Optional.empty() : Optional.of(batch);
  }

  public Optional<BatchRow> find(long batchId) {
    return Rows.one(em, "select * from case_batch where id = ?", CaseBatchRepository::row, batchId);
  }

  /** Those that an official ordered or began last. */
  public List<BatchSummary> last(long accountId, int most) {
    return Rows.list(
        em,
        """
        select b.id, b.step, b.created_at, b.started_at,
               count(*) filter (where i.state <> 'LEFT_OUT') as cases,
               count(*) filter (where i.state = 'DONE') as done,
               count(*) filter (where i.state = 'REFUSED') as refused,
               count(*) filter (where i.state = 'WAITING') as waiting
          from (select * from case_batch where account_id = ? order by created_at desc limit ?) b
          join case_batch_item i on i.batch_id = b.id
         group by b.id, b.step, b.created_at, b.started_at order by b.created_at desc\
        """,
        row ->
            new BatchSummary(
                row.getLong("id"),
                row.getString("step"),
                moment(row, "created_at"),
                moment(row, "started_at"),
                row.getLong("cases"),
                row.getLong("done"),
                row.getLong("refused"),
                row.getLong("waiting")),
        accountId,
        most);
  }

  /** Its cases in the order in which they were chosen. */
  public List<BatchItemRow> items(long batchId) {
    return Rows.list(em, ITEM + " order by i.ordinal", CaseBatchRepository::item, batchId);
  }

  /** Keeps the step and what was typed for it; nothing once it is ordered. */
  public void prepare(long batchId, String step, BatchInput input) {
    Rows.execute(
        em,
        "update case_batch set step = ?, check_code = ?, check_outcome = ?, source = ?, text = ?,"
            + " until_on = ?, official_id = ? where id = ? and started_at is null",
        step,
        input.check(),
        input.outcome(),
        input.source(),
        input.text(),
        input.until(),
        input.official(),
        batchId);
  }

  /** Orders it; false if it was ordered before. */
  public boolean start(long batchId, Instant at) {
    return Rows.execute(
            em,
            "update case_batch set started_at = ? where id = ? and started_at is null",
            at,
            batchId)
        == 1;
  }

  /** The cases that are in, as they were seen; the others are left out. */
  public void order(long batchId, Collection<String> numbers, Collection<Long> versions) {
    Rows.execute(
        em,
        """
        update case_batch_item i set state = case when g.version is null then 'LEFT_OUT' else 'WAITING' end,
               seen_version = g.version
          from proceeding p left join unnest(?, ?) as g(number, version) on g.number = p.number
         where p.id = i.proceeding_id and i.batch_id = ?\
        """,
        numbers.toArray(String[]::new),
        versions.toArray(Long[]::new),
        batchId);
  }

  public void runBy(long batchId, long jobId) {
    Rows.execute(em, "update case_batch set job_id = ? where id = ?", jobId, batchId);
  }

  /**
   * A case whose turn has come, kept from others until the transaction ends; empty if it was dealt
   * with before.
   */
  public Optional<BatchItemRow> take(long batchId, int ordinal) {
    return Rows.one(
        em,
        ITEM + " and i.ordinal = ? and i.state = 'WAITING' for update of i",
        CaseBatchRepository::item,
        batchId,
        ordinal);
  }

  public void done(long batchId, int ordinal, Instant at) {
    Rows.execute(
        em,
        "update case_batch_item set state = 'DONE', ended_at = ? where batch_id = ? and ordinal ="
            + " ? and state = 'WAITING'",
        at,
        batchId,
        ordinal);
  }

  /** Nothing was done in the case, and why. */
  public void refused(long batchId, int ordinal, String code, List<String> arguments, Instant at) {
    String kept = String.join(BatchItemRow.DIVIDER, arguments);
    Rows.execute(
        em,
        "update case_batch_item set state = 'REFUSED', ended_at = ?, refusal_code = ?,"
            + " refusal_arguments = ? where batch_id = ? and ordinal = ? and state = 'WAITING'",
        at,
        code,
        kept.length() > ARGUMENTS ? kept.substring(0, ARGUMENTS) : kept,
        batchId,
        ordinal);
  }

  /** Deletes batches that were begun before then; the cases tell their own story. */
  public void forget(Instant before) {
    Rows.execute(em, "delete from case_batch where created_at < ?", before);
  }

  private static BatchRow row(ResultSet row) throws SQLException {
    return new BatchRow(
        row.getLong("id"),
        row.getLong("account_id"),
        moment(row, "created_at"),
        row.getString("step"),
        new BatchInput(
            row.getString("check_code"),
            constant(row, "check_outcome", CheckOutcome.class),
            row.getString("source"),
            row.getString("text"),
            date(row, "until_on"),
            id(row, "official_id")),
        moment(row, "started_at"),
        id(row, "job_id"));
  }

  private static BatchItemRow item(ResultSet row) throws SQLException {
    return new BatchItemRow(
        row.getInt("ordinal"),
        row.getLong("proceeding_id"),
        row.getString("number"),
        row.getString("register"),
        row.getString("procedure"),
        row.getLong("rule_version_id"),
        row.getString("party_name"),
        id(row, "seen_version"),
        constant(row, "state", BatchItemState.class),
        row.getString("refusal_code"),
        BatchItemRow.arguments(row.getString("refusal_arguments")));
  }
}
