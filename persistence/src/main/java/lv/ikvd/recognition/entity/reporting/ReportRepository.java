package lv.ikvd.recognition.entity.reporting;

import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.restrict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;

/** Lists decisions that are to be reported, and keeps which ones were. */
@ApplicationScoped
public class ReportRepository {

  private static final Map<String, String> SORTS =
      Map.of("number", "c.number", "decidedOn", "c.decided_on", "reportedOn", "c.reported_on");

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ReportRepository() {}

  public ReportRepository(EntityManager em) {
    this.em = em;
  }

  public Page<ReportableRow> page(ReportableFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        "select c.*",
        "from recognition_decision c where true" + where(filter, parameters),
        request.orderBy(SORTS, "c.decided_on desc, c.number desc", "c.number"),
        request,
        ReportRepository::row,
        parameters);
  }

  /** Decisions by their numbers; a number that is none is missing. */
  public List<ReportableRow> of(Collection<String> numbers) {
    em.flush();
    return Rows.list(
        em,
        "select * from recognition_decision where number = any(string_to_array(?, ',')) order by"
            + " number",
        ReportRepository::row,
        String.join(",", numbers));
  }

  /** Marks a decision as reported; false if it is already. */
  public boolean mark(long decisionId, LocalDate on, Instant at, String by) {
    return !Rows.list(
            em,
            "insert into recognition_report (decision_id, reported_on, reported_at, reported_by)"
                + " values (?, ?, ?, ?) on conflict (decision_id) do nothing returning 1",
            row -> row.getInt(1),
            decisionId,
            on,
            at,
            by)
        .isEmpty();
  }

  /** Takes a mark back; false if there is none. */
  public boolean unmark(long decisionId) {
    return !Rows.list(
            em,
            "delete from recognition_report where decision_id = ? returning 1",
            row -> row.getInt(1),
            decisionId)
        .isEmpty();
  }

  private static ReportableRow row(ResultSet row) throws SQLException {
    return new ReportableRow(
        row.getLong("id"),
        row.getString("number"),
        row.getString("kind"),
        date(row, "decided_on"),
        row.getLong("proceeding_id"),
        row.getString("case_number"),
        row.getString("state"),
        row.getString("title"),
        row.getString("purpose"),
        row.getString("measure"),
        date(row, "reported_on"),
        row.getString("reported_by"));
  }

  private static String where(ReportableFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.reported() != null) {
      where.append(
          filter.reported() ? " and c.reported_on is not null" : " and c.reported_on is null");
    }
    restrict(where, parameters, " and c.state = ?", filter.state());
    restrict(where, parameters, " and c.decided_on >= ?", filter.from());
    restrict(where, parameters, " and c.decided_on <= ?", filter.to());
    return where.toString();
  }
}
