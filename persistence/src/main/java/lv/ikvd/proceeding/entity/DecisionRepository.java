package lv.ikvd.proceeding.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;

/** Keeps drafts, signatures, decisions and what decisions changed. */
@ApplicationScoped
public class DecisionRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected DecisionRepository() {}

  public DecisionRepository(EntityManager em) {
    this.em = em;
  }

  public void add(Object row) {
    em.persist(row);
  }

  public void remove(DecisionDraft draft) {
    em.remove(draft);
  }

  public Optional<DecisionDraft> draft(long proceedingId) {
    return em.createQuery(
            "select d from DecisionDraft d where d.proceedingId = :p", DecisionDraft.class)
        .setParameter("p", proceedingId)
        .getResultStream()
        .findFirst();
  }

  public List<DecisionDraft> drafts(Collection<Long> proceedingIds) {
    return proceedingIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select d from DecisionDraft d where d.proceedingId in :p", DecisionDraft.class)
            .setParameter("p", proceedingIds)
            .getResultList();
  }

  /** Signatures that stand on this very text since the draft was proposed. */
  public List<DecisionSignature> signatures(DecisionDraft draft, byte[] sha256) {
    if (!draft.isProposed()) {
      return List.of();
    }
    return em.createQuery(
            "select s from DecisionSignature s where s.proceedingId = :p and s.signedAt >= :since"
                + " order by s.id",
            DecisionSignature.class)
        .setParameter("p", draft.getProceedingId())
        .setParameter("since", draft.getProposedAt())
        .getResultStream()
        .filter(signature -> signature.standsOn(sha256))
        .toList();
  }

  /** The number of the decision that this official signed on this very text (hash in hex). */
  public Optional<String> signed(long proceedingId, long accountId, String sha256) {
    List<?> numbers =
        em.createNativeQuery(
                "select d.number from decision d join decision_signature s"
                    + " on s.proceeding_id = d.proceeding_id"
                    + " and s.content_sha256 = d.content_sha256 where d.proceeding_id = ?"
                    + " and s.account_id = ? and encode(d.content_sha256, 'hex') = ?")
            .setParameter(1, proceedingId)
            .setParameter(2, accountId)
            .setParameter(3, sha256)
            .getResultList();
    return numbers.stream().map(String.class::cast).findFirst();
  }

  public Decision get(long id) {
    return em.find(Decision.class, id);
  }

  public Decision byNumber(String number) {
    return em.createQuery("select d from Decision d where d.number = :n", Decision.class)
        .setParameter("n", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("PROC-030", number));
  }

  /** Writes that a decision revokes another one. */
  public void revocation(long decisionId, long revokedId) {
    em.flush();
    em.createNativeQuery(
            "insert into decision_revocation (decision_id, revoked_id) values (?, ?)"
                + " on conflict do nothing")
        .setParameter(1, decisionId)
        .setParameter(2, revokedId)
        .executeUpdate();
  }

  /** The entries that a decision changed, in the order of their ids. */
  public List<Long> entriesOf(long decisionId) {
    em.flush();
    List<?> ids =
        em.createNativeQuery(
                "select distinct entry_id from decision_effect where decision_id = ? order by 1")
            .setParameter(1, decisionId)
            .getResultList();
    return ids.stream().map(Long.class::cast).toList();
  }

  /** Writes which version of which entry a decision made. */
  public void effect(long decisionId, long entryId, long versionId) {
    em.flush();
    em.createNativeQuery(
            "insert into decision_effect (decision_id, entry_id, entry_version_id) values (?, ?, ?)")
        .setParameter(1, decisionId)
        .setParameter(2, entryId)
        .setParameter(3, versionId)
        .executeUpdate();
  }
}
