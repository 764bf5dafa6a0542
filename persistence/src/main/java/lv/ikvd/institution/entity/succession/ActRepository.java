package lv.ikvd.institution.entity.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps what cases are to reorganise. */
@ApplicationScoped
public class ActRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ActRepository() {}

  public ActRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes what a case is to reorganise. */
  public void propose(long proceedingId, Reorganisation asked) {
    em.flush();
    Rows.execute(
        em,
        "insert into institution_reorganisation (proceeding_id, kind) values (?, ?)",
        proceedingId,
        asked.kind());
    asked.predecessors().forEach(entry -> part(proceedingId, entry, false));
    asked.successors().forEach(entry -> part(proceedingId, entry, true));
  }

  private void part(long proceedingId, long entryId, boolean successor) {
    Rows.execute(
        em,
        "insert into institution_reorganisation_entry (proceeding_id, entry_id, successor) values"
            + " (?, ?, ?)",
        proceedingId,
        entryId,
        successor);
  }

  public Optional<Reorganisation> reorganisation(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select kind from institution_reorganisation where proceeding_id = ?",
        row ->
            new Reorganisation(
                SuccessionKind.valueOf(row.getString("kind")),
                parts(proceedingId, false),
                parts(proceedingId, true)),
        proceedingId);
  }

  private List<Long> parts(long proceedingId, boolean successor) {
    return Rows.list(
        em,
        "select entry_id from institution_reorganisation_entry where proceeding_id = ? and successor"
            + " = ? order by entry_id",
        row -> row.getLong(1),
        proceedingId,
        successor);
  }
}
