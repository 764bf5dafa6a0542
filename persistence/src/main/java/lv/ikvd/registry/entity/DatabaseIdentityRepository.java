package lv.ikvd.registry.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which database this is, and which it was when the application last started. */
@ApplicationScoped
public class DatabaseIdentityRepository {

  @PersistenceContext private EntityManager em;

  protected DatabaseIdentityRepository() {}

  public DatabaseIdentityRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Server, database and timeline: another after a dump was restored, a backup replayed or a
   * replica promoted.
   */
  public String actual() {
    return (String)
        em.createNativeQuery(
                "select (select system_identifier from pg_control_system()) || '/'"
                    + " || (select oid from pg_database where datname = current_database()) || '/'"
                    + " || (select timeline_id from pg_control_checkpoint())")
            .getSingleResult();
  }

  /** Locks the row, so that of nodes that start together one compares first. */
  public Optional<String> remembered() {
    List<?> rows =
        em.createNativeQuery("select identity from database_identity for update").getResultList();
    return rows.stream().map(String.class::cast).findFirst();
  }

  public void remember(String identity, Instant now) {
    em.createNativeQuery(
            "insert into database_identity (identity, seen_at) values (?1, ?2) on conflict (one)"
                + " do update set identity = excluded.identity, seen_at = excluded.seen_at")
        .setParameter(1, identity)
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }
}
