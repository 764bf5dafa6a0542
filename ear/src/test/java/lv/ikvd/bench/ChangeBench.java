package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.bench.Figures.Figure;
import lv.ikvd.programmelicence.entity.change.ChangeKind;
import lv.ikvd.programmelicence.entity.change.ChangeRepository;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.entity.change.ChangeSets;
import lv.ikvd.programmelicence.entity.change.NewChange;
import lv.ikvd.starter.EmbeddedDatabase;
import lv.ikvd.worktime.entity.RigaClock;
import org.junit.jupiter.api.Test;

/**
 * One change in 10,000 licences, chunk by chunk as the job enters it, held against the same rows
 * written by bare statements of one transaction. Letters and cases that follow are not part of it.
 */
class ChangeBench {

  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

  private static final Path TARGET = Path.of(System.getProperty("ikvis.target"));
  private static final Path WORK = TARGET.resolve("bench-institution");
  private static final int INSTITUTIONS = 1_130;
  private static final int LICENCES = 10_000;
  private static final int CHUNK = 500;
  private static final int ROUNDS = 7;

  /** What a change writes, and by which column its rows are known from those that were there. */
  private static final Map<String, String> WRITTEN = new LinkedHashMap<>();

  static {
    WRITTEN.put("register_entry_version", "id");
    WRITTEN.put("programme_licence_data", "id");
    WRITTEN.put("programme_licence_place", "data_id");
    WRITTEN.put("programme_licence_version", "version_id");
    WRITTEN.put("log_pending", "version_id");
    WRITTEN.put("timeline_event", "id");
  }

  private final Clock clock = Clock.system(RigaClock.ZONE);

  @Test
  void aChangeCostsAFewTimesItsRows() throws Exception {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    Files.createDirectories(WORK);
    Figures figures = new Figures();
    try (EmbeddedDatabase postgres = EmbeddedDatabase.start(WORK.resolve("database"));
        Connection connection =
            BenchDatabase.source(BenchDatabase.of(postgres.address(), "institutions", INSTITUTIONS))
                .getConnection()) {
      long change = prepare(connection);
      Map<String, Long> before = marks(connection);
      double[] measured = new double[ROUNDS];
      double[] bare = new double[ROUNDS];
      for (int round = -1; round < ROUNDS; round++) {
        double sets = timed(() -> enter(connection, change));
        if (round < 0) {
          keep(connection, before);
        }
        undo(connection, change, before);
        double rows = timed(() -> write(connection, change));
        undo(connection, change, before);
        if (round >= 0) {
          measured[round] = sets;
          bare[round] = rows;
        }
      }
      Figure figure =
          figures.atMost(
              4,
              "a change of 10,000 licences against its rows",
              Rounds.median(measured),
              Rounds.median(bare),
              "ms");
      assertThat(figure.met()).isTrue();
    } finally {
      Files.writeString(TARGET.resolve("bench-change.md"), figures.table());
      System.out.println(figures.table());
    }
  }

  /** All licences are delivered at one place, which gets another address. */
  private long prepare(Connection connection) throws SQLException {
    sql(
        connection,
        "set session_replication_role = replica",
        "delete from programme_change_item",
        "delete from programme_change",
        "insert into account (id, login, display_name, created_at) values (1, 'bench', 'Bench',"
            + " now()) on conflict do nothing",
        "insert into address (id, line, search_key) values (1, 'Vecā iela 1', 'veca iela 1'), (2,"
            + " 'Jaunā iela 2', 'jauna iela 2') on conflict do nothing",
        "update programme_licence_place set address_id = 1",
        "set session_replication_role = origin",
        "vacuum (analyze)");
    connection.setAutoCommit(false);
    NewChange change =
        new NewChange(ChangeKind.ADDRESS, null, null, "Vecā iela 1", 2L, null, null, "Bench");
    ChangeRepository repository = new ChangeRepository(em(connection));
    long id = repository.prepare(change, 1, clock.instant());
    repository.order(id, 1, clock.instant());
    connection.commit();
    assertThat(repository.find(id).orElseThrow().ready()).isGreaterThan(LICENCES);
    return id;
  }

  /**
   * As {@code ChangeJob}: what is left is read, a chunk entered, the progress read, each committed.
   */
  private void enter(Connection connection, long change) throws SQLException {
    ChangeRepository repository = new ChangeRepository(em(connection));
    ChangeSets sets = new ChangeSets(em(connection));
    Optional<Long> behind = Optional.of(0L);
    while (behind.isPresent()) {
      ChangeRow row = repository.find(change).orElseThrow();
      Instant now = clock.instant();
      behind = sets.enter(row, behind.get(), CHUNK, "MK 218/2019", LocalDate.now(clock), now);
      repository.find(change).orElseThrow().done();
      connection.commit();
    }
    assertThat(repository.find(change).orElseThrow().ready()).isZero();
  }

  /** The rows that the change wrote, kept aside. */
  private static void keep(Connection connection, Map<String, Long> before) throws SQLException {
    for (Map.Entry<String, String> table : WRITTEN.entrySet()) {
      sql(
          connection,
          "drop table if exists bench_" + table.getKey(),
          "create table bench_%1$s as select * from %1$s where %2$s > %3$d order by %2$s"
              .formatted(table.getKey(), table.getValue(), before.get(table.getKey())));
    }
    connection.commit();
  }

  private static void write(Connection connection, long change) throws SQLException {
    sql(
        connection,
        "update register_entry_version v set superseded_at = now() from programme_change_item i"
            + " where i.change_id = "
            + change
            + " and v.id = i.seen_version_id and i.state = 'READY'");
    for (String table : WRITTEN.keySet()) {
      sql(connection, "insert into %1$s select * from bench_%1$s".formatted(table));
    }
    sql(
        connection,
        "update register_entry e set current_version_id = b.id, version = e.version + 1 from"
            + " bench_register_entry_version b where b.entry_id = e.id and b.valid_to is null",
        "update programme_change_item set state = 'DONE' where state = 'READY' and change_id = "
            + change);
    connection.commit();
  }

  private static void undo(Connection connection, long change, Map<String, Long> before)
      throws SQLException {
    sql(connection, "set session_replication_role = replica");
    sql(
        connection,
        "update register_entry_version v set superseded_at = null from programme_change_item i where i.change_id = %d and i.state = 'DONE' and v.id = i.seen_version_id"
            .formatted(change),
        "update register_entry e set current_version_id = i.seen_version_id from programme_change_item i where i.change_id = %d and i.state = 'DONE' and e.id = i.entry_id"
            .formatted(change),
        "update programme_change_item set state = 'READY' where state = 'DONE'");
    for (Map.Entry<String, String> table : WRITTEN.entrySet()) {
      sql(
          connection,
          "delete from %s where %s > %d"
              .formatted(table.getKey(), table.getValue(), before.get(table.getKey())));
    }
    sql(connection, "set session_replication_role = origin");
    connection.commit();
    connection.setAutoCommit(true);
    sql(connection, "vacuum (analyze)", "checkpoint");
    connection.setAutoCommit(false);
  }

  private static Map<String, Long> marks(Connection connection) throws SQLException {
    Map<String, Long> marks = new LinkedHashMap<>();
    for (Map.Entry<String, String> table : WRITTEN.entrySet()) {
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "select coalesce(max(%s), 0) from %s"
                      .formatted(table.getValue(), table.getKey()))) {
        row.next();
        marks.put(table.getKey(), row.getLong(1));
      }
    }
    marks.put("log_pending", marks.get("register_entry_version"));
    connection.commit();
    return marks;
  }

  private static void sql(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** A step that talks to the database. */
  @FunctionalInterface
  private interface Step {
    void run() throws SQLException;
  }

  private static double timed(Step step) throws SQLException {
    long start = System.nanoTime();
    step.run();
    return (System.nanoTime() - start) / 1e6;
  }

  /** An entity manager that has nothing to write and gives its connection. */
  private static EntityManager em(Connection connection) {
    return (EntityManager)
        Proxy.newProxyInstance(
            ChangeBench.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "unwrap" -> connection;
                  case "flush" -> null;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
