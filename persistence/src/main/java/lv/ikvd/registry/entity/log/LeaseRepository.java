package lv.ikvd.registry.entity.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Work that one node may do at a time. Whoever takes the lease holds its row until the transaction
 * ends, so that two writers are impossible even if the time of the first runs out; by the
 * database's clock, for nodes may disagree.
 */
@ApplicationScoped
public class LeaseRepository {

  @PersistenceContext private EntityManager em;

  protected LeaseRepository() {}

  public LeaseRepository(EntityManager em) {
    this.em = em;
  }

  /** Takes or prolongs the lease; false if another node has it or is just using it. */
  public boolean take(String name, String holder, int seconds) {
    return em.createNativeQuery(
                "update lease set holder = ?1, until = clock_timestamp() + ?2 * interval '1 second'"
                    + " where name = (select name from lease where name = ?3"
                    + " and (holder = ?4 or until <= clock_timestamp()) for update skip locked)")
            .setParameter(1, holder)
            .setParameter(2, seconds)
            .setParameter(3, name)
            .setParameter(4, holder)
            .executeUpdate()
        == 1;
  }
}
