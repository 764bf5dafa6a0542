package lv.ikvd.operation.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.job.entity.WorkItemRepository;

/** Reads the whole backlog in one statement; ages are by the database's clock. */
@ApplicationScoped
public class BacklogReader {

  private static final String SQL =
      """
      select w.waiting, w.stuck, w.age, j.open as jobs_open, j.failed as jobs_failed,
             n.unsent, n.uncertain, p.open as cases_open, p.overdue, l.pending, h.age as head_age
        from (select count(*) filter (where attempts < ?) as waiting,
                     count(*) filter (where attempts >= ?) as stuck,
                     coalesce(extract(epoch from now() - min(created_at)
                       filter (where attempts < ? and not_before <= now())), 0)::bigint as age
                from work_item where done_at is null) w,
             (select count(*) filter (where state in ('WAITING', 'RUNNING')) as open,
                     count(*) filter (where state = 'FAILED') as failed from job) j,
             (select count(*) filter (where uncertain_at is null) as unsent,
                     count(*) filter (where uncertain_at is not null) as uncertain
                from notice where sent_at is null and failed_at is null) n,
             (select count(*) as open,
                     count(*) filter (where due_on < ? and suspended_on is null) as overdue
                from proceeding where outcome is null and closed_at is null) p,
             (select count(*) as pending from log_pending) l,
             (select coalesce(extract(epoch from now() - max(signed_at)), 0)::bigint as age
                from tree_head) h""";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected BacklogReader() {}

  public BacklogReader(EntityManager em) {
    this.em = em;
  }

  /**
   * @param today the legal date by which a term is overdue
   */
  public Backlog read(LocalDate today) {
    int most = WorkItemRepository.MAX_ATTEMPTS;
    return Rows.one(
            em,
            SQL,
            row ->
                new Backlog(
                    row.getLong("waiting"),
                    row.getLong("stuck"),
                    row.getLong("age"),
                    row.getLong("jobs_open"),
                    row.getLong("jobs_failed"),
                    row.getLong("unsent"),
                    row.getLong("uncertain"),
                    row.getLong("cases_open"),
                    row.getLong("overdue"),
                    row.getLong("pending"),
                    row.getLong("head_age")),
            most,
            most,
            most,
            today)
        .orElseThrow();
  }
}
