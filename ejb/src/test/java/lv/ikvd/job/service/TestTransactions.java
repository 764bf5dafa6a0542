package lv.ikvd.job.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import lv.ikvd.database.entity.TestDatabase;

/**
 * Transactions as the container makes them: one entity manager for all repositories, which acts for
 * the transaction of the calling thread.
 */
public final class TestTransactions {

  private final TestDatabase database;
  private final ThreadLocal<Deque<EntityManager>> current =
      ThreadLocal.withInitial(ArrayDeque::new);
  private final EntityManager shared;

  public TestTransactions(TestDatabase database) {
    this.database = database;
    this.shared =
        (EntityManager)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                  try {
                    return method.invoke(active(), arguments);
                  } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                  }
                });
  }

  /** What a repository gets injected. */
  public EntityManager entityManager() {
    return shared;
  }

  private EntityManager active() {
    EntityManager em = current.get().peek();
    if (em == null) {
      throw new IllegalStateException("no transaction in this thread");
    }
    return em;
  }

  /** In the transaction that runs, else in a new one. */
  public <T> T required(Supplier<T> work) {
    return current.get().isEmpty() ? requiresNew(work) : work.get();
  }

  public <T> T requiresNew(Supplier<T> work) {
    try (EntityManager em = database.entityManagerFactory().createEntityManager()) {
      EntityTransaction transaction = em.getTransaction();
      transaction.begin();
      current.get().push(em);
      try {
        T result = work.get();
        transaction.commit();
        return result;
      } finally {
        current.get().pop();
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  public void requiresNew(Runnable work) {
    requiresNew(
        () -> {
          work.run();
          return null;
        });
  }
}
