package lv.ikvd.institution.entity.succession;

import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps what cases are to reorganise, and which decisions they are to revoke. */
@ApplicationScoped
public class ActRepository {

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

  /** Writes which decision a case is to revoke. */
  public void propose(long proceedingId, long decisionId) {
    em.flush();
    Rows.execute(
        em,
        "insert into institution_revocation (proceeding_id, decision_id) values (?, ?)",
        proceedingId,
        decisionId);
  }

  /** The decision that a case is to revoke. */
  public Optional<Revocable> revocation(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select d.id, d.number, d.kind, d.decided_on from institution_revocation r join decision d"
            + " on d.id = r.decision_id where r.proceeding_id = ?",
        ActRepository::revocable,
        proceedingId);
  }

  /** The decisions on an entry that may be revoked, the last first. */
  public List<Revocable> revocable(long entryId) {
    em.flush();
    return Rows.list(em, REVOCABLE, ActRepository::revocable, entryId);
  }

  private static Revocable revocable(ResultSet row) throws SQLException {
    return new Revocable(
        row.getLong("id"), row.getString("number"), row.getString("kind"), date(row, "decided_on"));
  }
}
