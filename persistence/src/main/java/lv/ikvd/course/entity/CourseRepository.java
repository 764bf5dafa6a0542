package lv.ikvd.course.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;

/** Writes courses: what an official enters, and the steps of their life. */
@ApplicationScoped
public class CourseRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CourseRepository() {}

  public CourseRepository(EntityManager em) {
    this.em = em;
  }

  public long add(String number, CourseContent content, Long account, Instant at) {
    em.flush();
    long id =
        Rows.one(
                em,
                "insert into course (number, kind, programme, title, search_key, description,"
                    + " hours, state, enrol_until, proposals_until, asks_code, attendance_percent,"
                    + " created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?,"
                    + " ?, ?) returning id",
                row -> row.getLong(1),
                number,
                content.kind(),
                content.programme(),
                content.title(),
                SearchKey.of(content.title()),
                content.description(),
                content.hours(),
                content.enrolUntil(),
                content.proposalsUntil(),
                content.asksCode(),
                content.attendancePercent(),
                account,
                at)
            .orElseThrow();
    parts(id, content);
    return id;
  }

  /** False when somebody else changed it after the version was read. */
  public boolean change(long id, int version, CourseContent content) {
    boolean changed =
        Rows.execute(
                em,
                "update course set kind = ?, programme = ?, title = ?, search_key = ?, description"
                    + " = ?, hours = ?, enrol_until = ?, proposals_until = ?, asks_code = ?,"
                    + " attendance_percent = ?, version = version + 1 where id = ? and version = ?",
                content.kind(),
                content.programme(),
                content.title(),
                SearchKey.of(content.title()),
                content.description(),
                content.hours(),
                content.enrolUntil(),
                content.proposalsUntil(),
                content.asksCode(),
                content.attendancePercent(),
                id,
                version)
            == 1;
    if (changed) {
      parts(id, content);
    }
    return changed;
  }

  /** Days and modules keep their place in order: what is registered for stays registered for. */
  private void parts(long id, CourseContent content) {
    Rows.execute(em, "delete from course_target where course_id = ?", id);
    for (CourseTarget target : content.targets()) {
      Rows.execute(
          em,
          "insert into course_target (course_id, kind, threshold) values (?, ?, ?)",
          id,
          target.kind(),
          target.threshold());
    }
    for (int i = 0; i < content.modules().size(); i++) {
      module(id, i + 1, content.modules().get(i));
    }
    for (int i = 0; i < content.days().size(); i++) {
      day(id, i + 1, content.days().get(i));
    }
    Rows.execute(
        em,
        "delete from course_module where course_id = ? and ordinal > ?",
        id,
        content.modules().size());
    Rows.execute(
        em,
        "delete from course_day where course_id = ? and ordinal > ?",
        id,
        content.days().size());
  }

  private void module(long id, int ordinal, CourseModule module) {
    Rows.execute(
        em,
        "insert into course_module (course_id, ordinal, title, kind, competence, level, hours,"
            + " task) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (course_id, ordinal) do update"
            + " set title = excluded.title, kind = excluded.kind, competence ="
            + " excluded.competence, level = excluded.level, hours = excluded.hours, task ="
            + " excluded.task",
        id,
        ordinal,
        module.title(),
        module.kind(),
        module.competence(),
        module.level(),
        module.hours(),
        module.task());
  }

  private void day(long id, int ordinal, CourseDay day) {
    Rows.execute(
        em,
        "insert into course_day (course_id, ordinal, held_on, begins_at, ends_at, place, hours,"
            + " places, question) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (course_id,"
            + " ordinal) do update set held_on = excluded.held_on, begins_at ="
            + " excluded.begins_at, ends_at = excluded.ends_at, place = excluded.place, hours ="
            + " excluded.hours, places = excluded.places, question = excluded.question",
        id,
        ordinal,
        day.heldOn(),
        day.begins(),
        day.ends(),
        day.place(),
        day.hours(),
        day.places(),
        day.question());
  }

  /** How many days, or modules, that would go have something of a participant. */
  public boolean inUse(long id, int days, int modules) {
    return Rows.count(em, "from course_registration where course_id = ? and day > ?", id, days) > 0
        || Rows.count(em, "from course_work where course_id = ? and module > ?", id, modules) > 0;
  }

  /** Takes the version that was read; false when somebody else was quicker. */
  public boolean take(long id, int version) {
    return Rows.execute(
            em, "update course set version = version + 1 where id = ? and version = ?", id, version)
        == 1;
  }

  public boolean state(long id, int version, CourseState state) {
    return Rows.execute(
            em,
            "update course set state = ?, version = version + 1 where id = ? and version = ?",
            state,
            id,
            version)
        == 1;
  }

  public void job(long id, long jobId) {
    Rows.execute(em, "update course set certificate_job_id = ? where id = ?", jobId, id);
  }

  /** A day at another time or place; nobody enrols after the course has begun. */
  public void move(long id, int ordinal, CourseDay to) {
    Rows.execute(
        em,
        "update course_day set held_on = ?, begins_at = ?, ends_at = ?, place = ? where course_id ="
            + " ? and ordinal = ?",
        to.heldOn(),
        to.begins(),
        to.ends(),
        to.place(),
        id,
        ordinal);
    Rows.execute(
        em,
        "update course set enrol_until = least(enrol_until, (select min(held_on) from course_day"
            + " where course_id = ? and cancelled_at is null)) where id = ?",
        id,
        id);
  }

  public void cancelDay(long id, int ordinal, Instant at) {
    Rows.execute(
        em,
        "update course_day set cancelled_at = ? where course_id = ? and ordinal = ?",
        at,
        id,
        ordinal);
  }
}
