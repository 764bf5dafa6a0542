package lv.ikvd.course.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;

/** Reads who takes part. */
@ApplicationScoped
public class EnrolmentReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "name", "e.family_name collate latvian",
          "municipality", "m.name collate latvian",
          "enrolledAt", "e.enrolled_at");

  /** Hours of days that somebody came to, and of modules that were handed in. */
  static final String HOURS =
      """
      coalesce((select sum(d.hours) from course_registration r join course_day d on d.course_id = r.course_id and d.ordinal = r.day
                 where r.enrolment_id = e.id and r.attended), 0)
        + coalesce((select sum(o.hours) from course_work w join course_module o on o.course_id = w.course_id and o.ordinal = w.module
                 where w.enrolment_id = e.id), 0)\
      """;

  private static final String SELECT =
      "select e.*, m.name as municipality, " + HOURS + " as attended_hours";

  private static final String FROM =
      " from course_enrolment e left join municipality m on m.id = e.municipality_id where true";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected EnrolmentReader() {}

  public EnrolmentReader(EntityManager em) {
    this.em = em;
  }

  /**
   * Who takes part in a course.
   *
   * @param text part of a name, or null
   */
  public Page<EnrolmentRow> page(long courseId, String text, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>(List.of(courseId));
    StringBuilder where = new StringBuilder(" and e.course_id = ?");
    Rows.restrict(
        where,
        parameters,
        " and e.search_key like ?",
        text == null ? null : SearchKey.containing(text));
    return Rows.page(
        em,
        SELECT,
        FROM + where,
        request.orderBy(
            SORTS,
            "e.cancelled_at nulls first, e.family_name collate latvian, e.given_name, e.id",
            "e.id"),
        request,
        EnrolmentReader::row,
        parameters);
  }

  /** Who is on the list of a day, in order of names; who waits comes last. */
  public List<EnrolmentRow> ofDay(long courseId, int day) {
    em.flush();
    return Rows.list(
        em,
        SELECT
            + FROM
            + " and e.course_id = ? and e.cancelled_at is null and exists (select 1 from"
            + " course_registration r where r.enrolment_id = e.id and r.day = ? and not r.waiting)"
            + " order by e.family_name collate latvian, e.given_name, e.id",
        EnrolmentReader::row,
        courseId,
        day);
  }

  public List<Registration> registrations(Collection<Long> enrolments) {
    em.flush();
    return Rows.list(
        em,
        "select * from course_registration where enrolment_id = any (?) order by enrolment_id, day",
        EnrolmentReader::registration,
        (Object) enrolments.toArray(new Long[0]));
  }

  public Optional<EnrolmentRow> byToken(byte[] sha256) {
    em.flush();
    return Rows.one(
        em,
        SELECT
            + FROM
            + " and (e.token_sha256 = ? or e.id = (select l.enrolment_id from course_link l where"
            + " l.token_sha256 = ?))",
        EnrolmentReader::row,
        sha256,
        sha256);
  }

  public Optional<EnrolmentRow> find(long id) {
    return Rows.one(em, SELECT + FROM + " and e.id = ?", EnrolmentReader::row, id);
  }

  public List<Work> works(long enrolmentId) {
    em.flush();
    return Rows.list(
        em,
        "select * from course_work where enrolment_id = ? order by module",
        row ->
            new Work(
                row.getInt("module"),
                row.getString("reflection"),
                row.getString("problem"),
                row.getString("impact"),
                row.getString("solution"),
                row.getString("resources")),
        enrolmentId);
  }

  static Registration registration(ResultSet row) throws SQLException {
    return new Registration(
        row.getLong("enrolment_id"),
        row.getInt("day"),
        row.getBoolean("waiting"),
        row.getString("answer"),
        row.getObject("attended", Boolean.class));
  }

  private static EnrolmentRow row(ResultSet row) throws SQLException {
    return new EnrolmentRow(
        row.getLong("id"),
        row.getLong("course_id"),
        row.getString("given_name"),
        row.getString("family_name"),
        row.getString("email"),
        row.getString("institution"),
        row.getString("municipality"),
        row.getString("role"),
        Rows.moment(row, "enrolled_at"),
        Rows.moment(row, "cancelled_at"),
        row.getObject("usefulness", Integer.class),
        row.getString("remark"),
        row.getInt("attended_hours"),
        row.getString("certificate"),
        Rows.date(row, "certified_on"),
        Rows.id(row, "issued_document_id"),
        Rows.moment(row, "erased_at") != null);
  }
}
