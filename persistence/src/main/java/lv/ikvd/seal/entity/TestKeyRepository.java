package lv.ikvd.seal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** The one set of test keys of an installation. */
@ApplicationScoped
public class TestKeyRepository {

  @PersistenceContext private EntityManager em;

  protected TestKeyRepository() {}

  public TestKeyRepository(EntityManager em) {
    this.em = em;
  }

  public Optional<byte[]> find() {
    return Rows.one(
        em, "select keystore from seal_test_keys where id = 1", row -> row.getBytes("keystore"));
  }

  /** Keeps them unless another node was first; then its keys are the ones. */
  public void add(byte[] keystore, Instant at) {
    Rows.execute(
        em,
        "insert into seal_test_keys (id, keystore, made_at) values (1, ?, ?)"
            + " on conflict (id) do nothing",
        keystore,
        at);
  }
}
