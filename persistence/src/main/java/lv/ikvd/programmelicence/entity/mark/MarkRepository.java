package lv.ikvd.programmelicence.entity.mark;

import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.programmelicence.entity.standard.PlanHours;

/** Keeps marks of sample programmes; reads them with all that their short check needs. */
@ApplicationScoped
public class MarkRepository {

  private static final String SELECT =
      """
      select p.id, p.number, p.opened_on, p.stage, d.code, d.name, s.grade_from, s.grade_to, m.school_year,
             (select e.number from register_entry e where e.id = d.institution_id) as institution_number, i.name as institution_name,
             coalesce(i.status = 'REGISTERED', false) as registered,
             not exists (select 1 from programme_licence_place l where l.data_id = d.id and l.address_id is distinct from i.legal_address_id
                and not exists (select 1 from institution_place ip where ip.data_id = i.data_id and ip.address_id = l.address_id)) as placed,
             exists (select 1 from proceeding_check c where c.proceeding_id = p.id and c.outcome = 'NOT_MET') as refused
        from programme_mark m
        join programme_sample s on s.code = m.sample
        join proceeding p on p.id = m.proceeding_id
        join programme_licence_proposal o on o.proceeding_id = p.id
        join programme_licence_data d on d.id = o.data_id
        left join institution_current i on i.entry_id = d.institution_id
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected MarkRepository() {}

  public MarkRepository(EntityManager em) {
    this.em = em;
  }

  public void add(long proceedingId, String sample, int schoolYear, List<PlanHours> plan) {
    em.flush();
    Rows.execute(
        em,
        "insert into programme_mark (proceeding_id, sample, school_year) values (?, ?, ?)",
        proceedingId,
        sample,
        schoolYear);
    for (PlanHours one : plan) {
      Rows.execute(
          em,
          "insert into programme_mark_hours (proceeding_id, subject, grade, hours) values (?, ?,"
              + " ?, ?)",
          proceedingId,
          one.subject(),
          one.grade(),
          one.hours());
    }
  }

  /** The marks that wait to be licensed, the oldest first. */
  public List<MarkRow> open(int most) {
    em.flush();
    return withPlans(
        Rows.list(
            em,
            SELECT
                + " where p.outcome is null and p.stage in ('RECEIVED', 'CHECKED') and not exists"
                + " (select 1 from decision_draft r where r.proceeding_id = p.id) order by"
                + " p.opened_on, p.id limit ?",
            MarkRepository::row,
            most));
  }

  public Optional<MarkRow> of(long proceedingId) {
    em.flush();
    return withPlans(Rows.list(em, SELECT + " where p.id = ?", MarkRepository::row, proceedingId))
        .stream()
        .findFirst();
  }

  private List<MarkRow> withPlans(List<MarkRow> marks) {
    Map<Long, List<PlanHours>> plans = new HashMap<>();
    Rows.list(
        em,
        "select * from programme_mark_hours where proceeding_id = any(array(select"
            + " unnest(string_to_array(?, ',')::bigint[]))) order by grade, subject",
        row ->
            plans
                .computeIfAbsent(row.getLong("proceeding_id"), id -> new ArrayList<>())
                .add(
                    new PlanHours(
                        row.getString("subject"), row.getInt("grade"), row.getInt("hours"))),
        String.join(",", marks.stream().map(mark -> String.valueOf(mark.proceedingId())).toList()));
    return marks.stream()
        .map(mark -> mark.with(plans.getOrDefault(mark.proceedingId(), List.of())))
        .toList();
  }

  private static MarkRow row(ResultSet row) throws SQLException {
    return new MarkRow(
        row.getLong("id"),
        row.getString("number"),
        date(row, "opened_on"),
        row.getString("institution_number"),
        row.getString("institution_name"),
        row.getString("code"),
        row.getString("name"),
        row.getInt("grade_from"),
        row.getInt("grade_to"),
        row.getInt("school_year"),
        row.getBoolean("registered"),
        row.getBoolean("placed"),
        "RECEIVED".equals(row.getString("stage")),
        row.getBoolean("refused"),
        List.of());
  }
}
