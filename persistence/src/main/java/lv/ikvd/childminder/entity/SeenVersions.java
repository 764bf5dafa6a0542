package lv.ikvd.childminder.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** In sight of which version of its entry a proposal was made. */
@ApplicationScoped
public class SeenVersions {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected SeenVersions() {}

  public SeenVersions(EntityManager em) {
    this.em = em;
  }

  public void put(long proceedingId, long versionId) {
    Rows.execute(
        em,
        "update child_minder_proposal set seen_version_id = ? where proceeding_id = ?",
        versionId,
        proceedingId);
  }

  /** The versions that a proceeding made of its entry, in their order. */
  public List<Long> madeBy(long proceedingId) {
    em.flush();
    return Rows.list(
        em,
        "select id from register_entry_version where proceeding_id = ? order by id",
        row -> row.getLong(1),
        proceedingId);
  }

  /** The entry that a proceeding is about. */
  public Optional<Long> entryOf(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select entry_id from proceeding where id = ? and entry_id is not null",
        row -> row.getLong(1),
        proceedingId);
  }

  public Optional<Long> of(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select seen_version_id from child_minder_proposal"
            + " where proceeding_id = ? and seen_version_id is not null",
        row -> row.getLong(1),
        proceedingId);
  }
}
