package lv.ikvd.course.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;

/** Reads courses with all that belongs to them but the participants. */
@ApplicationScoped
public class CourseReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "c.number",
          "title", "c.title collate latvian",
          "firstDay", "d.first_day",
          "enrolUntil", "c.enrol_until");

  private static final String SELECT =
      """
      select c.*, d.first_day, d.last_day,
             (select count(*) from course_enrolment e where e.course_id = c.id and e.cancelled_at is null and (e.certificate is not null
                or exists (select 1 from course_registration r where r.enrolment_id = e.id and not r.waiting))) as enrolled,
             (select count(*) from course_enrolment e where e.course_id = c.id and e.cancelled_at is null and e.certificate is null
                and not exists (select 1 from course_registration r where r.enrolment_id = e.id and not r.waiting)) as waiting,
             (select count(*) from course_enrolment e where e.course_id = c.id and e.certificate is not null) as certified
      """;

  private static final String FROM =
      """
      from course c
        left join lateral (select min(x.held_on) as first_day, max(x.held_on) as last_day from course_day x where x.course_id = c.id and x.cancelled_at is null) d on true
       where true\
      """;

  private static final String OVER =
      " and c.state = 'OPEN' and d.last_day < ? and exists (select 1 from course_material m where"
          + " m.course_id = c.id and m.public and m.removed_at is null)";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CourseReader() {}

  public CourseReader(EntityManager em) {
    this.em = em;
  }

  public Page<CourseRow> page(CourseFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "d.first_day desc nulls first, c.id desc", "c.id"),
        request,
        CourseReader::row,
        parameters);
  }

  public Optional<CourseRow> find(String number) {
    em.flush();
    return Rows.one(em, SELECT + FROM + " and c.number = ?", CourseReader::row, number);
  }

  public Optional<CourseRow> find(long id) {
    em.flush();
    return Rows.one(em, SELECT + FROM + " and c.id = ?", CourseReader::row, id);
  }

  public CourseContent content(long id) {
    return Rows.one(
            em,
            "select * from course where id = ?",
            row ->
                new CourseContent(
                    Rows.constant(row, "kind", CourseKind.class),
                    row.getString("programme"),
                    row.getString("title"),
                    row.getString("description"),
                    row.getInt("hours"),
                    Rows.date(row, "enrol_until"),
                    Rows.date(row, "proposals_until"),
                    row.getBoolean("asks_code"),
                    row.getObject("attendance_percent", Integer.class),
                    modules(id),
                    days(id),
                    targets(id)),
            id)
        .orElseThrow();
  }

  /** The same as it was held: without days that were called off and their hours, by date. */
  public CourseContent held(long id) {
    CourseContent planned = content(id);
    List<CourseDay> held = new ArrayList<>(planned.days());
    List<DayCount> off = counts(id).stream().filter(DayCount::cancelled).toList();
    off.forEach(count -> held.remove(planned.days().get(count.ordinal() - 1)));
    held.sort(Comparator.comparing(CourseDay::heldOn));
    int less = off.stream().mapToInt(o -> planned.days().get(o.ordinal() - 1).hours()).sum();
    return planned.of(planned.hours() - less, held);
  }

  private List<CourseModule> modules(long id) {
    return Rows.list(
        em,
        "select * from course_module where course_id = ? order by ordinal",
        row ->
            new CourseModule(
                row.getString("title"),
                Rows.constant(row, "kind", ModuleKind.class),
                row.getString("competence"),
                row.getString("level"),
                row.getInt("hours"),
                row.getString("task")),
        id);
  }

  private List<CourseDay> days(long id) {
    return Rows.list(
        em,
        "select * from course_day where course_id = ? order by ordinal",
        row ->
            new CourseDay(
                Rows.date(row, "held_on"),
                row.getObject("begins_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("place"),
                row.getInt("hours"),
                row.getObject("places", Integer.class),
                row.getString("question")),
        id);
  }

  private List<CourseTarget> targets(long id) {
    return Rows.list(
        em,
        "select kind, threshold from course_target where course_id = ? order by kind",
        row ->
            new CourseTarget(
                Rows.constant(row, "kind", TargetKind.class), row.getBigDecimal("threshold")),
        id);
  }

  /** Of each day, in order. */
  public List<DayCount> counts(long id) {
    em.flush();
    return Rows.list(
        em,
        """
        select d.ordinal, count(r.day) filter (where not r.waiting) as taken, count(r.day) filter (where r.waiting) as waiting,
               count(r.day) filter (where r.attended) as attended, count(r.attended) > 0 as marked, d.cancelled_at is not null as cancelled
          from course_day d left join (select r.* from course_registration r join course_enrolment e on e.id = r.enrolment_id
                 where e.cancelled_at is null) r on r.course_id = d.course_id and r.day = d.ordinal
         where d.course_id = ? group by d.course_id, d.ordinal order by d.ordinal\
        """,
        row ->
            new DayCount(
                row.getInt("ordinal"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getInt("attended"),
                row.getBoolean("marked"),
                row.getBoolean("cancelled")),
        id);
  }

  public List<Proposal> proposals(long id) {
    em.flush();
    return Rows.list(
        em,
        "select m.name, p.* from course_proposal p join municipality m on m.id ="
            + " p.municipality_id where p.course_id = ? order by m.name collate latvian",
        row ->
            new Proposal(
                row.getString("name"),
                row.getString("author"),
                row.getString("email"),
                row.getString("proposal"),
                Rows.moment(row, "sent_at")),
        id);
  }

  private static String where(CourseFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.text() != null) {
      where.append(" and (c.number = ? or c.search_key like ?)");
      parameters.add(filter.text());
      parameters.add(SearchKey.containing(filter.text()));
    }
    Rows.restrict(where, parameters, " and c.kind = ?", filter.kind());
    Rows.restrict(where, parameters, " and c.state = ?", filter.state());
    Rows.restrict(where, parameters, " and d.last_day >= ?", filter.heldFrom());
    Rows.restrict(where, parameters, " and d.first_day <= ?", filter.heldTo());
    Rows.restrict(where, parameters, " and c.state = 'OPEN' and d.last_day >= ?", filter.openOn());
    Rows.restrict(where, parameters, OVER, filter.overOn());
    return where.toString();
  }

  private static CourseRow row(ResultSet row) throws SQLException {
    return new CourseRow(
        row.getLong("id"),
        row.getString("number"),
        Rows.constant(row, "kind", CourseKind.class),
        row.getString("programme"),
        row.getString("title"),
        row.getInt("hours"),
        Rows.constant(row, "state", CourseState.class),
        Rows.date(row, "enrol_until"),
        Rows.date(row, "first_day"),
        Rows.date(row, "last_day"),
        row.getInt("enrolled"),
        row.getInt("waiting"),
        row.getInt("certified"),
        Rows.id(row, "certificate_job_id"),
        row.getInt("version"));
  }
}
