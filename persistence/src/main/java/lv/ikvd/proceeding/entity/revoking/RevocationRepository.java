package lv.ikvd.proceeding.entity.revoking;

import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps which decisions cases are to revoke. */
@ApplicationScoped
public class RevocationRepository {

  /** Decisions that changed an entry, and that neither a contest nor the office itself undid. */
  private static final String REVOCABLE =
      """
      select d.id, d.number, d.kind, d.decided_on from decision d
       where d.kind <> 'REVOKE_ACT' and exists (select 1 from decision_effect f where f.decision_id = d.id and f.entry_id = ?)
         and not exists (select 1 from decision x where x.corrects_id = d.id)
         and not exists (select 1 from contest k where k.decision_id = d.id and k.outcome in ('REVOKED', 'REMITTED'))
         and not exists (select 1 from decision_revocation r where r.revoked_id = d.id and not exists (
               select 1 from contest k where k.decision_id = r.decision_id and k.outcome in ('REVOKED', 'REMITTED')))
       order by d.decided_on desc, d.id desc\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected RevocationRepository() {}

  public RevocationRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes which decision a case is to revoke. */
  public void propose(long proceedingId, long decisionId) {
    em.flush();
    Rows.execute(
        em,
        "insert into proceeding_revocation (proceeding_id, decision_id) values (?, ?)",
        proceedingId,
        decisionId);
  }

  /** The decision that a case is to revoke. */
  public Optional<Revocable> revocation(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select d.id, d.number, d.kind, d.decided_on from proceeding_revocation r join decision d"
            + " on d.id = r.decision_id where r.proceeding_id = ?",
        RevocationRepository::revocable,
        proceedingId);
  }

  /** The decisions on an entry that may be revoked, the last first. */
  public List<Revocable> revocable(long entryId) {
    em.flush();
    return Rows.list(em, REVOCABLE, RevocationRepository::revocable, entryId);
  }

  private static Revocable revocable(ResultSet row) throws SQLException {
    return new Revocable(
        row.getLong("id"), row.getString("number"), row.getString("kind"), date(row, "decided_on"));
  }
}
