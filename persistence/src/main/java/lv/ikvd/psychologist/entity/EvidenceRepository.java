package lv.ikvd.psychologist.entity;

import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.ikvd.database.entity.Rows;

/** Keeps what was proved in cases. */
@ApplicationScoped
public class EvidenceRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected EvidenceRepository() {}

  public EvidenceRepository(EntityManager em) {
    this.em = em;
  }

  /** What was proved in a case; nothing where nobody wrote anything yet. */
  public Evidence of(long proceedingId) {
    em.flush();
    return Rows.one(
            em,
            "select * from psychologist_evidence where proceeding_id = ?",
            row ->
                new Evidence(
                    date(row, "practice_from"),
                    row.getObject("practice_hours", Integer.class),
                    row.getObject("individual_hours", Integer.class),
                    row.getObject("group_hours", Integer.class),
                    row.getObject("analyses", Integer.class),
                    date(row, "invited_on"),
                    date(row, "exam_on"),
                    row.getObject("passed", Boolean.class)),
            proceedingId)
        .orElse(Evidence.NONE);
  }

  /** Writes what is proved by now. */
  public void write(long proceedingId, Evidence evidence) {
    em.flush();
    Rows.execute(em, "delete from psychologist_evidence where proceeding_id = ?", proceedingId);
    Rows.execute(
        em,
        "insert into psychologist_evidence (proceeding_id, practice_from, practice_hours,"
            + " individual_hours, group_hours, analyses, invited_on, exam_on, passed) values (?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?)",
        proceedingId,
        evidence.practiceFrom(),
        evidence.practiceHours(),
        evidence.individualHours(),
        evidence.groupHours(),
        evidence.analyses(),
        evidence.invitedOn(),
        evidence.examOn(),
        evidence.passed());
  }
}
