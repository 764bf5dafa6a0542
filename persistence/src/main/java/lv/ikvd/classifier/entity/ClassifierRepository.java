package lv.ikvd.classifier.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.problem.entity.Problem;

/** Keeps the code lists and their dated values. */
@ApplicationScoped
public class ClassifierRepository {

  private static final String ORDER = " order by sort, name_lv collate latvian, code, valid_from";
  private static final String IN_FORCE =
      " and valid_from <= ? and (valid_to is null or valid_to > ?)";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ClassifierRepository() {}

  public ClassifierRepository(EntityManager em) {
    this.em = em;
  }

  public List<ClassifierRow> lists() {
    return Rows.list(
        em,
        "select * from classifier order by name_lv collate latvian",
        row ->
            new ClassifierRow(
                row.getString("code"),
                row.getString("name_lv"),
                row.getString("name_en"),
                row.getString("citation")));
  }

  /** The values in force on a day, in their order. */
  public List<ClassifierValueRow> inForce(String classifier, LocalDate on) {
    em.flush();
    return Rows.list(
        em,
        "select * from classifier_value where classifier = ?" + IN_FORCE + ORDER,
        ClassifierRepository::map,
        classifier,
        on,
        on);
  }

  /** The values of several lists that are in force on a day, in one question. */
  public List<ClassifierValueRow> inForce(Collection<String> classifiers, LocalDate on) {
    em.flush();
    return Rows.list(
        em,
        "select * from classifier_value where classifier = any (string_to_array(?, ','))"
            + IN_FORCE
            + ORDER,
        ClassifierRepository::map,
        String.join(",", classifiers),
        on,
        on);
  }

  /** All values that ever were or will be, in their order. */
  public List<ClassifierValueRow> all(String classifier) {
    em.flush();
    return Rows.list(
        em,
        "select * from classifier_value where classifier = ?" + ORDER,
        ClassifierRepository::map,
        classifier);
  }

  /** All values of several lists, in one question. */
  public List<ClassifierValueRow> all(List<String> classifiers) {
    em.flush();
    return Rows.list(
        em,
        "select * from classifier_value where classifier = any (string_to_array(?, ','))" + ORDER,
        ClassifierRepository::map,
        String.join(",", classifiers));
  }

  public Optional<ClassifierValueRow> inForce(String classifier, String code, LocalDate on) {
    em.flush();
    return Rows.one(
        em,
        "select * from classifier_value where classifier = ? and code = ?" + IN_FORCE,
        ClassifierRepository::map,
        classifier,
        code,
        on,
        on);
  }

  /**
   * The rows of one code from oldest to newest, for changing them. The list is held until the
   * transaction ends, so that two administrators cannot give one code two names for the same day.
   *
   * @throws Problem CLASSIFIER-001 if there is no such list
   */
  public List<ClassifierValue> acquire(String classifier, String code) {
    boolean known =
        Rows.one(
                em,
                "select code from classifier where code = ? for update",
                row -> row.getString(1),
                classifier)
            .isPresent();
    if (!known) {
      throw Problem.notFound("CLASSIFIER-001", classifier);
    }
    return em.createQuery(
            "select v from ClassifierValue v where v.classifier = :classifier and v.code = :code"
                + " order by v.validFrom",
            ClassifierValue.class)
        .setParameter("classifier", classifier)
        .setParameter("code", code)
        .getResultList();
  }

  public ClassifierValue add(ClassifierValue value) {
    em.persist(value);
    em.flush();
    return value;
  }

  private static ClassifierValueRow map(ResultSet row) throws SQLException {
    return new ClassifierValueRow(
        row.getLong("id"),
        row.getLong("version"),
        row.getString("classifier"),
        row.getString("code"),
        row.getString("name_lv"),
        row.getString("name_en"),
        row.getString("citation"),
        row.getInt("sort"),
        row.getBoolean("verified"),
        Rows.date(row, "valid_from"),
        Rows.date(row, "valid_to"));
  }
}
