package lv.ikvd.psychologist.entity.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/** The typed rows of the versions that a chunk of a load made. */
@ApplicationScoped
public class PsychologistSets {

  private static final String VERSIONS =
      "insert into psychologist_version (version_id, ended_on, end_kind, end_ground) select"
          + " r.target_id, r.ended_on, r.end_kind, r.end_ground from %s r";

  private static final String EDUCATION =
      """
      insert into psychologist_education (version_id, ordinal, level, title, institution, credits, finished_on)
      select r.version_id, row_number() over (partition by r.version_id order by r.line) - 1, r.level, r.title, r.institution,
             r.credits::int, r.finished_on from %s r\
      """;

  private static final String CERTIFICATES =
      """
      insert into psychologist_certificate (version_id, number, field, from_on, until_on, suspended_from, suspended_until, annulled_on,
        annulment_ground)
      select r.version_id, r.number, r.field, r.from_on, r.until_on, r.suspended_from, r.suspended_until, r.annulled_on, r.annulment_ground
        from %s r\
      """;

  private static final String RIGHTS =
      """
      insert into psychologist_right (version_id, number, field, from_on, until_on, lost_on, loss_ground)
      select r.version_id, r.number, r.field, r.from_on, r.until_on, r.lost_on, r.loss_ground from %s r\
      """;

  /** What is left of a version beside a newer one says what it said. */
  private static final List<String> REMAINDERS =
      List.of(
          "psychologist_version (version_id, ended_on, end_kind, end_ground) select p.id,"
              + " c.ended_on, c.end_kind, c.end_ground from load_version p join"
              + " psychologist_version c",
          "psychologist_education (version_id, ordinal, level, title, institution, credits,"
              + " finished_on) select p.id, c.ordinal, c.level, c.title, c.institution, c.credits,"
              + " c.finished_on from load_version p join psychologist_education c",
          "psychologist_certificate (version_id, number, field, from_on, until_on, suspended_from,"
              + " suspended_until, annulled_on, annulment_ground) select p.id, c.number, c.field,"
              + " c.from_on, c.until_on, c.suspended_from, c.suspended_until, c.annulled_on,"
              + " c.annulment_ground from load_version p join psychologist_certificate c",
          "psychologist_right (version_id, number, field, from_on, until_on, lost_on, loss_ground)"
              + " select p.id, c.number, c.field, c.from_on, c.until_on, c.lost_on, c.loss_ground"
              + " from load_version p join psychologist_right c");

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PsychologistSets() {}

  public PsychologistSets(EntityManager em) {
    this.em = em;
  }

  /** Writes the contents of versions that are there already, from the typed rows of four files. */
  public void write(String versions, String education, String certificates, String rights) {
    Rows.execute(em, VERSIONS.formatted(versions));
    Rows.execute(em, EDUCATION.formatted(education));
    Rows.execute(em, CERTIFICATES.formatted(certificates));
    Rows.execute(em, RIGHTS.formatted(rights));
    for (String sql : REMAINDERS) {
      Rows.execute(em, "insert into " + sql + " on c.version_id = p.origin_id where p.remainder");
    }
  }
}
