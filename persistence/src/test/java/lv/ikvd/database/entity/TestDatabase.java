package lv.ikvd.database.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated database of its own for a test class, on one real PostgreSQL per JVM.
 *
 * <pre>
 * &#64;RegisterExtension static final TestDatabase database = new TestDatabase();
 *
 * &#64;Test
 * void remembers() {
 *   database.run(em -&gt; em.persist(new Thing("a")));
 *   assertThat(database.inTransaction(em -&gt; em.find(Thing.class, 1L))).isNotNull();
 * }
 * </pre>
 *
 * <p>The database is made at first use, as a copy of one that was migrated once, and dropped after
 * the class. Entities are woven as in the server; without the agent the first use fails.
 */
public final class TestDatabase implements AfterAllCallback {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String TEMPLATE = "ikvis_template";

  private static EmbeddedPostgres server;

  private final String unit;
  private String name;
  private EntityManagerFactory factory;

  /** A database for the persistence unit of the application. */
  public TestDatabase() {
    this("ikvis");
  }

  TestDatabase(String unit) {
    this.unit = unit;
  }

  /** Runs the work in a transaction of its own and returns what it returns. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager em = entityManagerFactory().createEntityManager()) {
      EntityTransaction transaction = em.getTransaction();
      transaction.begin();
      try {
        T result = work.apply(em);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  /** Runs the work in a transaction of its own. */
  public void run(Consumer<EntityManager> work) {
    inTransaction(
        em -> {
          work.accept(em);
          return null;
        });
  }

  /** The one cell that a query gives. */
  public Object one(String sql) {
    return inTransaction(em -> em.createNativeQuery(sql).getSingleResult());
  }

  /** Runs statements past JPA, in one transaction. */
  public void sql(String... statements) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The migrated database of this test class, for plain JDBC. */
  public synchronized DataSource dataSource() {
    if (name == null) {
      name = copyOf(template());
    }
    return server().getDatabase("postgres", name);
  }

  /** Entity managers with transactions of their own ({@code em.getTransaction()}). */
  public synchronized EntityManagerFactory entityManagerFactory() {
    if (factory == null) {
      DataSource source = dataSource();
      factory =
          Persistence.createEntityManagerFactory(
              unit,
              Map.of(
                  "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                  "jakarta.persistence.nonJtaDataSource", source,
                  "eclipselink.logging.level", "WARNING",
                  "jakarta.persistence.validation.mode", "AUTO",
                  "eclipselink.session-name", name));
      checkWoven();
    }
    return factory;
  }

  private void checkWoven() {
    assertThat(factory.getMetamodel().getEntities())
        .as("entities woven; is the EclipseLink agent on the command line?")
        .allSatisfy(
            entity -> assertThat(entity.getJavaType()).isAssignableTo(PersistenceWeaved.class));
  }

  @Override
  public synchronized void afterAll(ExtensionContext context) {
    if (factory != null) {
      factory.close();
      factory = null;
    }
    if (name != null) {
      onServer("drop database " + name + " with (force)");
      name = null;
    }
  }

  /** A new database without any table. */
  public static DataSource emptyDatabase() {
    return server().getDatabase("postgres", copyOf("template0"));
  }

  private static String copyOf(String template) {
    String copy = "ikvis_" + NUMBER.incrementAndGet();
    onServer("create database " + copy + " template " + template);
    return copy;
  }

  private static synchronized String template() {
    if (!exists(TEMPLATE)) {
      onServer("create database " + TEMPLATE);
      new Schema(server().getDatabase("postgres", TEMPLATE)).migrate();
    }
    return TEMPLATE;
  }

  private static boolean exists(String database) {
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      return statement
          .executeQuery("select 1 from pg_database where datname = '" + database + "'")
          .next();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void onServer(String sql) {
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static synchronized EmbeddedPostgres server() {
    if (server == null) {
      try {
        server =
            EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off")
                .start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return server;
  }
}
