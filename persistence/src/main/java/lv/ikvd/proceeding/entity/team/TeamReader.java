package lv.ikvd.proceeding.entity.team;

import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.security.entity.Confidential;

/** Reads the work of a team. What it counts the queue lists, by the same conditions. */
@ApplicationScoped
public class TeamReader {

  /**
   * Whether an open case {@code p} waits for others: it stands still, the party has not answered,
   * or its act waits for a signature or a vote.
   */
  public static final String WAITING =
      """
      (p.suspended_on is not null or p.stage = 'PREPARED' or exists (
         select 1 from information_request i where i.proceeding_id = p.id and i.answered_on is null))
      """;

  private static final String OPEN =
      """
      select p.handler_id, count(*) as total,
             count(*) filter (where p.stage = 'RECEIVED') as received,
             count(*) filter (where p.stage = 'CHECKED') as checked,
             count(*) filter (where p.stage = 'PREPARED') as prepared,
             count(*) filter (where p.due_on < ? and p.suspended_on is null) as overdue,
             count(*) filter (where p.due_on between ? and ? and p.suspended_on is null) as this_week,
             count(*) filter (where\
      """
          + WAITING
          + """
          ) as waiting
            from proceeding p where p.outcome is null and p.closed_at is null and
          """
          + Confidential.not(" p.register")
          + " group by p.handler_id";

  private static final String DECIDED =
      """
      select q.handler_id, count(distinct q.id) filter (where d.decided_on >= ?) as decided,
             percentile_disc(0.5) within group (order by d.decided_on - q.opened_on) as median
        from decision d join proceeding q on q.id = d.proceeding_id
       where d.decided_on >= ? and q.handler_id is not null and q.outcome is not null and
      """
          + Confidential.not(" q.register")
          + " group by q.handler_id";

  private static final String OFFICIALS =
      """
      select a.id from account a
       where a.active and exists (select 1 from account_role r where r.account_id = a.id
                                   and r.role in ('registrar', 'decision-maker', 'manager'))
      union select handler_id from open_case
      """;

  private static final String ROWS =
      """
      select w.id as handler_id, h.display_name, coalesce(o.received, 0) as received, coalesce(o.checked, 0) as checked,
             coalesce(o.prepared, 0) as prepared, coalesce(o.total, 0) as total, coalesce(o.overdue, 0) as overdue,
             coalesce(o.this_week, 0) as this_week, coalesce(o.waiting, 0) as waiting, coalesce(d.decided, 0) as decided,
             d.median, b.from_on, b.to_on, s.display_name as substitute
        from official w
        left join account h on h.id = w.id
        left join open_case o on o.handler_id is not distinct from w.id
        left join decided_case d on d.handler_id = w.id
        left join lateral (select c.from_on, c.to_on, c.substitute_id from official_absence c where c.account_id = w.id
                            and c.cancelled_at is null and c.to_on >= ? order by c.from_on limit 1) b on true
        left join account s on s.id = b.substitute_id
       order by w.id is not null, h.display_name collate latvian, w.id
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected TeamReader() {}

  public TeamReader(EntityManager em) {
    this.em = em;
  }

  /** Officials who work on cases, the cases of nobody first, in one query. */
  public List<TeamRow> rows(LocalDate today, LocalDate endOfWeek) {
    return Rows.list(
        em,
        "with open_case as ("
            + OPEN
            + "), decided_case as ("
            + DECIDED
            + "), official as ("
            + OFFICIALS
            + ") "
            + ROWS,
        TeamReader::row,
        today,
        today,
        endOfWeek,
        today.withDayOfMonth(1),
        today.minusYears(1),
        today);
  }

  private static TeamRow row(ResultSet row) throws SQLException {
    return new TeamRow(
        id(row, "handler_id"),
        row.getString("display_name"),
        row.getLong("received"),
        row.getLong("checked"),
        row.getLong("prepared"),
        row.getLong("total"),
        row.getLong("overdue"),
        row.getLong("this_week"),
        row.getLong("waiting"),
        row.getLong("decided"),
        row.getBigDecimal("median"),
        date(row, "from_on"),
        date(row, "to_on"),
        row.getString("substitute"));
  }
}
