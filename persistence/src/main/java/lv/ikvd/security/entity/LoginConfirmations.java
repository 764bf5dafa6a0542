package lv.ikvd.security.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** Proofs that a person has just logged in again at the identity provider, each for one use. */
@ApplicationScoped
public class LoginConfirmations {

  @PersistenceContext private EntityManager em;

  protected LoginConfirmations() {}

  public LoginConfirmations(EntityManager em) {
    this.em = em;
  }

  public void add(String token, long accountId, Instant expiresAt) {
    em.createNativeQuery(
            "insert into login_confirmation (token_hash, account_id, expires_at) values (?1, ?2,"
                + " ?3)")
        .setParameter(1, Throttle.sha256(token))
        .setParameter(2, accountId)
        .setParameter(3, Timestamp.from(expiresAt))
        .executeUpdate();
  }

  /** Uses a proof up; false if there is none, or not of this account, or it is too old. */
  public boolean use(String token, long accountId, Instant now) {
    return em.createNativeQuery(
                "delete from login_confirmation where token_hash = ?1 and account_id = ?2 and"
                    + " expires_at > ?3")
            .setParameter(1, Throttle.sha256(token))
            .setParameter(2, accountId)
            .setParameter(3, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  public int prune(Instant now) {
    return em.createNativeQuery("delete from login_confirmation where expires_at <= ?1")
        .setParameter(1, Timestamp.from(now))
        .executeUpdate();
  }
}
