package lv.ikvd.database.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every release's database, as its dump keeps it, is upgraded to this version (docs/releases.md).
 */
class DumpsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String COLUMNS =
      "select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable"
          + " from information_schema.columns where table_schema = 'public' order by 1";

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> upgradesTheDatabaseOfEachRelease() throws Exception {
    URL folder = DumpsDatabaseTest.class.getResource("/dumps");
    if (folder == null) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> upgrade(file)));
    }
  }

  /** What is written is what is read, sequences and odd letters included. */
  @Test
  void aDumpOfThisVersionComesBackAsItWas() throws Exception {
    database.sql(
        "insert into party (id, kind, created_at) values (nextval('party_seq'), 'NATURAL_PERSON', now())",
        "insert into address (id, line, search_key) values (1, E'Ķīšezera iela 1\\\\\\t\\n', 'x')");
    Path file = directory.resolve("now.zip");
    Dump.write(database.dataSource(), file);

    DataSource restored = upgrade(file);

    assertThat(lines(restored, "select line from address"))
        .isEqualTo(lines(database.dataSource(), "select line from address"));
    assertThat(lines(restored, "select nextval('party_seq')"))
        .isEqualTo(lines(database.dataSource(), "select nextval('party_seq')"));
  }

  /** The command of docs/releases.md. */
  @Test
  @EnabledIfSystemProperty(named = "ikvis.dump.to", matches = ".+")
  void writesADump() throws Exception {
    DataSource source =
        IkvisDataSource.to(
            System.getProperty("ikvis.dump.from"),
            System.getProperty("ikvis.dump.user", "postgres"),
            System.getProperty("ikvis.dump.password", "postgres"));
    Path file = Path.of(System.getProperty("ikvis.dump.to")).toAbsolutePath();
    Files.createDirectories(file.getParent());

    Dump.write(source, file);

    upgrade(file);
  }

  private DataSource upgrade(Path file) throws SQLException, IOException {
    DataSource old = TestDatabase.emptyDatabase();
    Map<String, Long> rows = Dump.restore(file, old, Files.createTempDirectory(directory, "old"));
    assertThat(rows.values().stream().mapToLong(Long::longValue).sum()).isPositive();

    new Schema(old).migrate();

    assertThat(Dump.changedMigrations(file, database.dataSource()))
        .as("migrations of a release that were edited")
        .isEmpty();
    assertThat(lines(old, COLUMNS)).isEqualTo(lines(database.dataSource(), COLUMNS));
    readEveryEntity(old);
    return old;
  }

  private static void readEveryEntity(DataSource upgraded) {
    try (var factory =
            Persistence.createEntityManagerFactory(
                "ikvis",
                Map.of(
                    "jakarta.persistence.transactionType",
                    "RESOURCE_LOCAL",
                    "jakarta.persistence.nonJtaDataSource",
                    upgraded,
                    "eclipselink.logging.level",
                    "WARNING",
                    "eclipselink.session-name",
                    "dump" + System.identityHashCode(upgraded)));
        EntityManager em = factory.createEntityManager()) {
      factory
          .getMetamodel()
          .getEntities()
          .forEach(
              entity ->
                  em.createQuery("select e from " + entity.getName() + " e")
                      .setMaxResults(200)
                      .getResultList());
    }
  }

  private static List<String> lines(DataSource source, String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }
}
