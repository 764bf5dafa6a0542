package lv.ikvd.forestschool.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.ikvd.database.entity.Rows;

/** The one table of the test register. */
@ApplicationScoped
public class ForestSchoolRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  public void insert(long versionId, ForestSchool school) {
    em.flush();
    Rows.execute(
        em,
        "insert into forest_school_version (version_id, name, closed_on) values (?, ?, ?)",
        versionId,
        school.name(),
        school.closedOn());
  }

  public ForestSchool content(long versionId) {
    return Rows.one(
            em,
            "select name, closed_on from forest_school_version where version_id = ?",
            row -> new ForestSchool(row.getString("name"), Rows.date(row, "closed_on")),
            versionId)
        .orElse(null);
  }
}
