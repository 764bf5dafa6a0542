package lv.ikvd.course.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/**
 * How the targets of a course stand. Before attendance is taken who has a place counts, afterwards
 * who came.
 */
@ApplicationScoped
public class TargetReader {

  private static final String PRESENT =
      """
      e.course_id = ? and e.cancelled_at is null and exists (select 1 from course_registration r
        where r.enrolment_id = e.id and not r.waiting and (r.attended
          or not exists (select 1 from course_registration m where m.course_id = e.course_id and m.attended is not null)))""";

  private record Reached(long participants, long municipalities, long all, BigDecimal usefulness) {}

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected TargetReader() {}

  public TargetReader(EntityManager em) {
    this.em = em;
  }

  /**
   * @param on the day whose municipalities count
   */
  public List<TargetState> states(long courseId, List<CourseTarget> targets, LocalDate on) {
    em.flush();
    Reached reached =
        Rows.one(
                em,
                "select count(*) as participants, count(distinct e.municipality_id) as"
                    + " municipalities, (select count(*) from municipality m where m.valid_from <="
                    + " ? and (m.valid_to is null or m.valid_to > ?)) as total,"
                    + " round(avg(e.usefulness), 1) as usefulness from course_enrolment e where "
                    + PRESENT,
                row ->
                    new Reached(
                        row.getLong("participants"),
                        row.getLong("municipalities"),
                        row.getLong("total"),
                        row.getBigDecimal("usefulness")),
                on,
                on,
                courseId)
            .orElseThrow();
    return targets.stream()
        .map(target -> new TargetState(target.kind(), target.threshold(), of(target, reached)))
        .toList();
  }

  /** Rounded down: three quarters less one are no three quarters. */
  private static BigDecimal of(CourseTarget target, Reached reached) {
    return switch (target.kind()) {
      case PARTICIPANTS -> BigDecimal.valueOf(reached.participants());
      case USEFULNESS -> reached.usefulness();
      case MUNICIPALITY_SHARE ->
          reached.all() == 0
              ? null
              : BigDecimal.valueOf(reached.municipalities() * 100)
                  .divide(BigDecimal.valueOf(reached.all()), 1, RoundingMode.DOWN);
    };
  }

  /** Municipalities of a day from which nobody comes, by name. */
  public List<String> missing(long courseId, LocalDate on) {
    return Rows.list(
        em,
        "select m.name from municipality m where m.valid_from <= ? and (m.valid_to is null or"
            + " m.valid_to > ?) and not exists (select 1 from course_enrolment e where"
            + " e.municipality_id = m.id and "
            + PRESENT
            + ") order by m.name collate latvian",
        row -> row.getString(1),
        on,
        on,
        courseId);
  }
}
