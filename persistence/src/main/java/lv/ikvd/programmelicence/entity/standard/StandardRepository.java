package lv.ikvd.programmelicence.entity.standard;

import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Reads standards, their grades and totals, sample programmes and their plans. */
@ApplicationScoped
public class StandardRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected StandardRepository() {}

  public StandardRepository(EntityManager em) {
    this.em = em;
  }

  /** By the first of their grades, the newest first; those without grades last. */
  public List<StandardRow> standards() {
    return Rows.list(
        em,
        "select s.* from programme_standard s order by (select min(g.grade) from"
            + " programme_standard_grade g where g.standard = s.code) nulls last, s.valid_from"
            + " desc",
        row ->
            new StandardRow(
                row.getString("code"),
                row.getString("name_lv"),
                row.getString("name_en"),
                row.getString("citation"),
                date(row, "valid_from"),
                date(row, "valid_to"),
                row.getBoolean("verified")));
  }

  public List<StandardGrade> grades() {
    return Rows.list(
        em,
        "select * from programme_standard_grade order by grade, first_year",
        row ->
            new StandardGrade(
                row.getString("standard"),
                row.getInt("grade"),
                row.getInt("first_year"),
                row.getObject("last_year", Integer.class),
                row.getBoolean("verified")));
  }

  public List<StandardTotal> totals() {
    return Rows.list(
        em,
        "select * from programme_standard_total order by standard, grade_from, id",
        row ->
            new StandardTotal(
                row.getString("standard"),
                row.getInt("grade_from"),
                row.getInt("grade_to"),
                row.getString("subject"),
                row.getObject("min_hours", Integer.class),
                row.getObject("max_hours", Integer.class),
                row.getBoolean("verified")));
  }

  public List<SampleProgramme> samples() {
    return Rows.list(
        em,
        "select * from programme_sample order by grade_from, programme_code, valid_from",
        StandardRepository::sample);
  }

  public Optional<SampleProgramme> sample(String code) {
    return Rows.one(
        em, "select * from programme_sample where code = ?", StandardRepository::sample, code);
  }

  /** The plan of a sample programme, by grade and subject. */
  public List<PlanHours> plan(String sample) {
    return Rows.list(
        em,
        "select h.subject, h.grade, h.hours from programme_sample_hours h where h.sample = ? order"
            + " by h.grade, (select min(v.sort) from classifier_value v where v.classifier ="
            + " 'PL_SUBJECT' and v.code = h.subject)",
        row -> new PlanHours(row.getString(1), row.getInt(2), row.getInt(3)),
        sample);
  }

  private static SampleProgramme sample(ResultSet row) throws SQLException {
    return new SampleProgramme(
        row.getString("code"),
        row.getString("programme_code"),
        row.getString("kind"),
        row.getString("name_lv"),
        row.getString("name_en"),
        row.getInt("grade_from"),
        row.getInt("grade_to"),
        row.getString("citation"),
        date(row, "valid_from"),
        date(row, "valid_to"),
        row.getBoolean("verified"));
  }
}
