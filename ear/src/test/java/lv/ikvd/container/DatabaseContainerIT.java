package lv.ikvd.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.ikvd.database.service.Database;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DatabaseContainerIT {

  @EJB private Database database;

  @Resource(lookup = Database.NAME)
  private DataSource source;

  @PersistenceUnit(unitName = "ikvis")
  private EntityManagerFactory entities;

  @Resource private UserTransaction transaction;

  /** The WAR as it is built, with the address of a database of this test. */
  @Deployment
  static WebArchive application() throws IOException {
    EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    String settings =
        "ikvis.db.url=jdbc:postgresql://localhost:%d/postgres\n".formatted(postgres.getPort())
            + "ikvis.db.user=postgres\nikvis.db.password=postgres\nikvis.demo=false\n";
    JavaArchive configuration =
        ShrinkWrap.create(JavaArchive.class, "test-settings.jar")
            .addAsManifestResource(new StringAsset(settings), "microprofile-config.properties");
    WebArchive war =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("ikvis.war")));
    return war.setWebXML(new StringAsset(descriptorThatLetsTheRunnerThrough(war)))
        .addAsLibraries(configuration)
        .addAsLibraries(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  /** The servlet that runs these tests in the server has no user to log in. */
  private static String descriptorThatLetsTheRunnerThrough(WebArchive war) throws IOException {
    try (InputStream descriptor = war.get("WEB-INF/web.xml").getAsset().openStream()) {
      String text = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
      String open = "<url-pattern>/login</url-pattern>";
      assertThat(text).contains(open);
      return text.replace(open, open + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
    }
  }

  @Test
  void migratesBeforeAnythingElse() throws SQLException {
    assertThat(number("select count(*) from flyway_schema_history where success")).isPositive();
    assertThat(database.takesWrites()).isTrue();
  }

  @Test
  void weavesEveryEntityWithoutAnAgent() {
    assertThat(entities.getMetamodel().getEntities().stream().map(EntityType::getJavaType))
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(Stream.of(type.getInterfaces()).map(Class::getName))
                    .contains("org.eclipse.persistence.internal.weaving.PersistenceWeaved"));
  }

  /** Plain JDBC and JPA share the pool and its transaction. */
  @Test
  void rollsBackWhatIsWrittenPastJpaToo() throws Exception {
    transaction.begin();
    execute("create table rolled_back (what text)");
    transaction.rollback();

    assertThatThrownBy(() -> number("select count(*) from rolled_back"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("rolled_back");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
