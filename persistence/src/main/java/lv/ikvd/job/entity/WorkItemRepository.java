package lv.ikvd.job.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;

/** The queue of work items. */
@ApplicationScoped
public class WorkItemRepository {

  /** After so many attempts, spread over some five hours, a person has to look. */
  public static final int MAX_ATTEMPTS = 12;

  static final int FIRST_PAUSE_SECONDS = 15;
  static final int LONGEST_PAUSE_SECONDS = 3600;

  private static final int ERROR_LENGTH = 1000;
  private static final String STATE =
      "case when attempts >= "
          + MAX_ATTEMPTS
          + " then 'STUCK' when last_error is not null then 'RETRYING' else 'WAITING' end";

  @PersistenceContext private EntityManager em;

  protected WorkItemRepository() {}

  public WorkItemRepository(EntityManager em) {
    this.em = em;
  }

  /** Adds the work unless its key is known; false then. */
  public boolean add(WorkItemDraft draft) {
    em.flush();
    return Rows.one(
            em,
            "insert into work_item (id, key, kind, decision_id, proceeding_id, entry_id, payload,"
                + " created_at, not_before) values (nextval('work_item_seq'), ?, ?, ?, ?, ?, ?,"
                + " now(), now()) on conflict (key) do nothing returning id",
            row -> row.getLong(1),
            draft.key(),
            draft.kind(),
            draft.decisionId(),
            draft.proceedingId(),
            draft.entryId(),
            draft.payload())
        .isPresent();
  }

  /**
   * Takes due work for a while. The attempt is counted now, so that work which kills its node does
   * not kill one node after the other for ever.
   */
  public List<WorkItemRow> lease(String holder, Duration time, int max, Collection<String> kinds) {
    return Rows.list(
        em,
        "with due as materialized (select id from work_item where done_at is null"
            + " and kind = any(string_to_array(?, ',')) and attempts < ?"
            + " and not_before <= clock_timestamp()"
            + " and (leased_until is null or leased_until < clock_timestamp())"
            + " order by not_before, id limit ? for update skip locked)"
            + " update work_item w set leased_by = ?, attempts = attempts + 1,"
            + " leased_until = clock_timestamp() + ? * interval '1 millisecond'"
            + " from due where w.id = due.id returning w.*",
        WorkItemRepository::item,
        String.join(",", kinds),
        MAX_ATTEMPTS,
        max,
        holder,
        time.toMillis());
  }

  /**
   * Ends the work in the transaction of its effect. The row stays locked until the commit, so that
   * nobody else begins it meanwhile; false if the lease went to another holder.
   */
  public boolean finish(long id, String holder) {
    return changed(
        "update work_item set done_at = clock_timestamp(), leased_by = null, leased_until = null,"
            + " last_error = null where id = ? and leased_by = ? and done_at is null returning id",
        id,
        holder);
  }

  /** Gives the work back after a failure, to be tried later: 15 s, 30 s, 1 min … one hour. */
  public boolean fail(long id, String holder, String error) {
    return changed(
        "update work_item set leased_by = null, leased_until = null, last_error = ?,"
            + " not_before = clock_timestamp() + interval '1 second' * least("
            + LONGEST_PAUSE_SECONDS
            + ", "
            + FIRST_PAUSE_SECONDS
            + " * power(2, attempts - 1))"
            + " where id = ? and leased_by = ? and done_at is null returning id",
        error.length() > ERROR_LENGTH ? error.substring(0, ERROR_LENGTH) : error,
        id,
        holder);
  }

  /** Gives work back that was taken and not begun. */
  public boolean release(long id, String holder) {
    return changed(
        "update work_item set leased_by = null, leased_until = null, attempts = attempts - 1"
            + " where id = ? and leased_by = ? and done_at is null returning id",
        id,
        holder);
  }

  /** Lets stuck work be tried again from the first attempt. */
  public boolean retry(long id) {
    return changed(
        "update work_item set attempts = 0, not_before = now() where id = ? and attempts >= ?"
            + " and done_at is null returning id",
        id,
        MAX_ATTEMPTS);
  }

  /** What is not done, oldest first; of one state or, without, of all. */
  public Page<OpenWorkRow> open(WorkState state, PageRequest page) {
    String where =
        "from work_item where done_at is null and (?::text is null or " + STATE + " = ?)";
    String wanted = state == null ? null : state.name();
    List<OpenWorkRow> rows =
        Rows.list(
            em,
            "select *, "
                + STATE
                + " as state "
                + where
                + " order by created_at, id limit ? offset ?",
            WorkItemRepository::openRow,
            wanted,
            wanted,
            page.size(),
            page.offset());
    return Page.of(rows, Rows.count(em, where, wanted, wanted));
  }

  private boolean changed(String sql, Object... parameters) {
    Optional<Long> id = Rows.one(em, sql, row -> row.getLong(1), parameters);
    return id.isPresent();
  }

  /** Deletes what was done before then. */
  public void forget(Instant before) {
    Rows.execute(em, "delete from work_item where done_at < ?", before);
  }

  private static WorkItemRow item(ResultSet row) throws SQLException {
    return new WorkItemRow(
        row.getLong("id"),
        row.getString("key"),
        row.getString("kind"),
        Rows.id(row, "decision_id"),
        Rows.id(row, "proceeding_id"),
        Rows.id(row, "entry_id"),
        row.getString("payload"),
        row.getInt("attempts"));
  }

  private static OpenWorkRow openRow(ResultSet row) throws SQLException {
    return new OpenWorkRow(
        row.getLong("id"),
        row.getString("kind"),
        Rows.constant(row, "state", WorkState.class),
        Rows.id(row, "proceeding_id"),
        Rows.id(row, "entry_id"),
        Rows.moment(row, "created_at"),
        Rows.moment(row, "not_before"),
        row.getInt("attempts"),
        row.getString("last_error"));
  }
}
