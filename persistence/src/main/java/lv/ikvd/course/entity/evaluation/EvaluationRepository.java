package lv.ikvd.course.entity.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;

/** Marks, and texts that participants wrote. */
@ApplicationScoped
public class EvaluationRepository {

  private static final Map<String, String> SORTS =
      Map.of(
          "name", "h.family_name collate latvian",
          "municipality", "h.municipality collate latvian",
          "subject", "h.subject collate latvian");

  private static final String HANDED =
      """
       from (select e.id, e.course_id, e.given_name, e.family_name, e.search_key, m.name as municipality, o.title as subject, w.reflection as text,
                    w.problem, w.impact, w.solution, w.resources, w.handed_at as at, true as work
               from course_work w join course_enrolment e on e.id = w.enrolment_id
                 join course_module o on o.course_id = w.course_id and o.ordinal = w.module left join municipality m on m.id = e.municipality_id
              where e.erased_at is null
             union all
             select e.id, e.course_id, e.given_name, e.family_name, e.search_key, m.name, d.question, r.answer, null, null, null, null, e.enrolled_at, false
               from course_registration r join course_enrolment e on e.id = r.enrolment_id
                 join course_day d on d.course_id = r.course_id and d.ordinal = r.day left join municipality m on m.id = e.municipality_id
              where r.answer is not null and d.question is not null and e.erased_at is null and e.cancelled_at is null) h
       where h.course_id = ?\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected EvaluationRepository() {}

  public EvaluationRepository(EntityManager em) {
    this.em = em;
  }

  /** What somebody says, in the place of what they said before; unknown questions are left out. */
  public void evaluate(long enrolmentId, Evaluation said) {
    em.flush();
    Rows.execute(
        em,
        "update course_enrolment set usefulness = ?, remark = ? where id = ?",
        said.usefulness(),
        said.remark(),
        enrolmentId);
    Rows.execute(em, "delete from course_mark where enrolment_id = ?", enrolmentId);
    said.marks()
        .forEach(
            (question, mark) ->
                Rows.execute(
                    em,
                    "insert into course_mark (enrolment_id, question, mark) select ?, v.code, ?"
                        + " from classifier_value v where v.classifier = 'COURSE_QUESTION' and"
                        + " v.code = ? on conflict do nothing",
                    enrolmentId,
                    mark,
                    question));
  }

  /** The marks that somebody gave. */
  public Map<String, Integer> marks(long enrolmentId) {
    Map<String, Integer> marks = new HashMap<>();
    Rows.list(
        em,
        "select question, mark from course_mark where enrolment_id = ?",
        row -> marks.put(row.getString("question"), row.getInt("mark")),
        enrolmentId);
    return marks;
  }

  /** How each question was answered, that on usefulness first; none that nobody answered. */
  public List<QuestionResult> results(long courseId) {
    em.flush();
    return Rows.list(
        em,
        "select x.question, count(*) as answers, round(avg(x.mark), 1) as average"
            + given()
            + " from (select cast(null as varchar) as question, e.usefulness as mark, -1 as sort"
            + " from course_enrolment e where e.course_id = ? and e.usefulness is not null and"
            + " e.cancelled_at is null union all select k.question, k.mark, v.sort from"
            + " course_mark k join course_enrolment e on e.id = k.enrolment_id join"
            + " classifier_value v on v.classifier = 'COURSE_QUESTION' and v.code = k.question"
            + " where e.course_id = ? and e.cancelled_at is null) x group by x.question, x.sort"
            + " order by x.sort, x.question",
        EvaluationRepository::result,
        courseId,
        courseId);
  }

  private static String given() {
    StringBuilder columns = new StringBuilder();
    IntStream.rangeClosed(1, 10)
        .forEach(m -> columns.append(", count(*) filter (where x.mark = " + m + ") as m" + m));
    return columns.toString();
  }

  /** What participants wrote. */
  public Page<Handed> handed(long courseId, HandedFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>(List.of(courseId));
    StringBuilder where = new StringBuilder();
    Rows.restrict(
        where,
        parameters,
        " and h.search_key like ?",
        filter.name() == null ? null : SearchKey.containing(filter.name()));
    Rows.restrict(where, parameters, " and h.work = ?", filter.works());
    return Rows.page(
        em,
        "select h.*",
        HANDED + where,
        request.orderBy(
            SORTS,
            "h.family_name collate latvian, h.given_name, h.id, h.subject",
            "h.id, h.subject"),
        request,
        EvaluationRepository::handed,
        parameters);
  }

  private static QuestionResult result(ResultSet row) throws SQLException {
    List<Integer> given = new ArrayList<>();
    for (int mark = 1; mark <= 10; mark++) {
      given.add(row.getInt("m" + mark));
    }
    return new QuestionResult(
        row.getString("question"), row.getInt("answers"), row.getBigDecimal("average"), given);
  }

  private static Handed handed(ResultSet row) throws SQLException {
    return new Handed(
        row.getLong("id"),
        row.getString("given_name") + " " + row.getString("family_name"),
        row.getString("municipality"),
        row.getString("subject"),
        row.getString("text"),
        row.getString("problem"),
        row.getString("impact"),
        row.getString("solution"),
        row.getString("resources"),
        Rows.moment(row, "at"));
  }
}
