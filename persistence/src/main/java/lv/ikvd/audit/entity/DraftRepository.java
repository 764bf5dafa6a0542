package lv.ikvd.audit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Drafts of an account; each query names the account, so that nobody reads what another typed. */
@ApplicationScoped
public class DraftRepository {

  @PersistenceContext private EntityManager em;

  protected DraftRepository() {}

  public DraftRepository(EntityManager em) {
    this.em = em;
  }

  public Optional<Draft> find(long accountId, String form, String record, String tab) {
    return em.createQuery(
            "select d from Draft d where d.accountId = :account and d.form = :form and d.record ="
                + " :record and d.tab = :tab",
            Draft.class)
        .setParameter("account", accountId)
        .setParameter("form", form)
        .setParameter("record", record)
        .setParameter("tab", tab)
        .getResultStream()
        .findFirst();
  }

  /** The drafts of a form and record in all tabs, the newest first. */
  public List<DraftRow> offered(long accountId, String form, String record) {
    return em.createQuery(
            "select d from Draft d where d.accountId = :account and d.form = :form and d.record ="
                + " :record order by d.savedAt desc",
            Draft.class)
        .setParameter("account", accountId)
        .setParameter("form", form)
        .setParameter("record", record)
        .setMaxResults(20)
        .getResultStream()
        .map(Draft::row)
        .toList();
  }

  public DraftRow save(Draft draft) {
    if (!em.contains(draft)) {
      em.persist(draft);
    }
    em.flush();
    return draft.row();
  }

  /** Deletes a draft, or with no tab named the drafts of all tabs. */
  public int discard(long accountId, String form, String record, String tab) {
    return em.createQuery(
            "delete from Draft d where d.accountId = :account and d.form = :form and d.record ="
                + " :record and (:tab is null or d.tab = :tab)")
        .setParameter("account", accountId)
        .setParameter("form", form)
        .setParameter("record", record)
        .setParameter("tab", tab)
        .executeUpdate();
  }

  /** Deletes drafts of whomever that hold all of these texts, in whatever case. */
  public int discardHolding(List<String> texts) {
    em.flush();
    return Rows.execute(
        em,
        "delete from draft where not exists (select 1 from unnest(?::text[]) as held"
            + " where position(lower(held) in lower(content)) = 0)",
        (Object) texts.toArray(String[]::new));
  }

  /** Deletes what was not touched since then. */
  public int forget(Instant before) {
    return em.createQuery("delete from Draft d where d.savedAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
