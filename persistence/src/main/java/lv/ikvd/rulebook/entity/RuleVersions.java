package lv.ikvd.rulebook.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The versions of all rule sets. */
@ApplicationScoped
public class RuleVersions {

  private static final String ROW =
      "select new lv.ikvd.rulebook.entity.RuleVersionRow(v.id, v.ruleSet, v.validFrom, v.validTo,"
          + " v.citation, v.titleLv, v.titleEn, v.verified, v.note, v.version) from RuleVersion v ";

  @PersistenceContext private EntityManager em;

  protected RuleVersions() {}

  /** For tests: the repository over an entity manager of their own. */
  public RuleVersions(EntityManager em) {
    this.em = em;
  }

  public Optional<RuleVersionRow> inForce(String ruleSet, LocalDate on) {
    return em.createQuery(
            ROW
                + "where v.ruleSet = :ruleSet and v.validFrom <= :on"
                + " and (v.validTo is null or v.validTo > :on)",
            RuleVersionRow.class)
        .setParameter("ruleSet", ruleSet)
        .setParameter("on", on)
        .getResultStream()
        .findFirst();
  }

  public List<RuleVersionRow> all() {
    return em.createQuery(ROW + "order by v.ruleSet, v.validFrom", RuleVersionRow.class)
        .getResultList();
  }

  public Optional<RuleVersionRow> row(long id) {
    return em.createQuery(ROW + "where v.id = :id", RuleVersionRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  public Optional<RuleVersion> find(long id) {
    return Optional.ofNullable(em.find(RuleVersion.class, id));
  }

  /** Marks the version as changed because one of its rules is. */
  public void touch(RuleVersion version) {
    em.lock(version, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Ends the version before a day and stores the one that follows it. */
  public RuleVersion follow(RuleVersion before, RuleVersion next, LocalDate from) {
    before.endBefore(from);
    em.flush();
    em.persist(next);
    em.flush();
    return next;
  }
}
