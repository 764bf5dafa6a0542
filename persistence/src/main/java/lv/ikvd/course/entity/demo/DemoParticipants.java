package lv.ikvd.course.entity.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.database.entity.Rows;

/** Fills a course with invented participants by three statements, however many there are. */
@ApplicationScoped
public class DemoParticipants {

  private static final String GIVEN =
      "array['Anda','Baiba','Dace','Edgars','Gints','Ilona','Jana','Kristaps','Liene','Māra',"
          + "'Normunds','Oskars','Ruta','Sandis','Uldis','Vita','Zaiga']";
  private static final String FAMILY =
      "array['Paraugs','Piemērs','Izdomātais','Demonstrācis','Attēls','Modelis','Skice','Uzmetums',"
          + "'Fantāzija','Nostāsts','Tēls']";
  private static final String ROLES =
      "array['HEAD','DEPUTY','SPECIALIST','BOARD_HEAD','EXPERT','TEACHER']";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected DemoParticipants() {}

  public DemoParticipants(EntityManager em) {
    this.em = em;
  }

  /**
   * So many who enrolled, and came on all days that are over.
   *
   * @param series of their certificates, with the year; null when they get none
   */
  public void add(
      long courseId, int many, String series, LocalDate certifiedOn, LocalDate today, Instant at) {
    em.flush();
    Rows.execute(
        em,
        "insert into course_enrolment (course_id, given_name, family_name, search_key, email,"
            + " institution, municipality_id, role, enrolled_at, usefulness, certificate,"
            + " certified_on) select ?, p.given, p.family || ' ' || p.n, lower(p.given || ' ' ||"
            + " p.family || ' ' || p.n), 'dalibnieks' || p.n || '@skola.example', 'Paraugskola ' ||"
            + " (1 + p.n % 60), m.id, ("
            + ROLES
            + ")[1 + p.n % 6], ?, case when d.held_on < ? then 7 + p.n % 4 end, ?::varchar ||"
            + " lpad(p.n::text, 4, '0'), ?::date from (select min(held_on) as held_on from"
            + " course_day where course_id = ?) d cross join (select n, ("
            + GIVEN
            + ")[1 + n % 17] as given, ("
            + FAMILY
            + ")[1 + n % 11] as family from generate_series(1, ?) n) p cross join lateral (select"
            + " x.id from (select id, row_number() over (order by code) - 1 as place, count(*) over"
            + " () as total from municipality where valid_from <= d.held_on and (valid_to is null"
            + " or valid_to > d.held_on)) x where x.place = p.n % x.total) m",
        courseId,
        at,
        today,
        series,
        certifiedOn,
        courseId,
        many);
    Rows.execute(
        em,
        "insert into course_registration (enrolment_id, course_id, day, waiting, attended) select"
            + " e.id, e.course_id, d.ordinal, false, case when d.held_on < ? then true end from"
            + " course_enrolment e join course_day d on d.course_id = e.course_id where"
            + " e.course_id = ?",
        today,
        courseId);
    evaluate(courseId);
  }

  private void evaluate(long courseId) {
    Rows.execute(
        em,
        "insert into course_mark (enrolment_id, question, mark) select e.id, v.code, 6 + (e.id +"
            + " v.sort) % 5 from course_enrolment e cross join classifier_value v where e.course_id"
            + " = ? and e.usefulness is not null and v.classifier = 'COURSE_QUESTION'",
        courseId);
  }
}
