package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import lv.ikvd.database.entity.IkvisDataSource;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.EmbeddedDatabase;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import lv.ikvd.system.desk.Official;
import lv.ikvd.system.desk.Visitor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Upgrade, backup and restore as {@code docs/install.md} has them, as one story.
 *
 * <p>The PostgreSQL that the tests bring along has no {@code pg_dump}: the backup is a copy of the
 * whole database that PostgreSQL itself makes, with the same rows, sequences and triggers. The
 * format of {@code pg_dump} is not exercised.
 */
class BackupSystemIT {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  /** The tables before the first upgrade. */
  private static final String OLDER = "202611222130";

  private static final String OLD_ACCOUNT = "sens.registrators";

  @TempDir Path directory;

  private DatabaseAddress address;
  private MicroServer server;

  @Test
  void upgradesBacksUpAndGoesOnAfterARestore() {
    try (EmbeddedDatabase postgres = EmbeddedDatabase.start(directory)) {
      address = postgres.address();
      makeOlder();
      server = MicroServer.start(settings());
      isUpgraded();

      String kept = decide();
      server.close();
      admin().execute("create database backup template ikvis");
      server.restart();
      String lost = decide();
      awaitKeptHead();

      server.close();
      admin().execute("drop database ikvis");
      admin().execute("create database ikvis template backup");
      server.restart();
      isThere(kept, true);
      isThere(lost, false);
      assertThat(logVerifies()).as("the head outside knows more than the database").isFalse();

      finishRestore();
      String next = decide();
      assertThat(number(next)).as("the next number").isGreaterThan(number(lost));
      assertThat(logVerifies()).isTrue();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      if (server != null) {
        server.close();
      }
    }
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(Mailbox.settings());
    settings.put("IKVIS_DB_URL", address.url());
    settings.put("IKVIS_DB_USER", address.user());
    settings.put("IKVIS_DB_PASSWORD", address.password());
    settings.put("IKVIS_DEMO", "true");
    settings.put("IKVIS_LOG_KEY", key().toString());
    return settings;
  }

  private Path key() {
    return directory.resolve("keys").resolve("log.pk8");
  }

  private void makeOlder() {
    Flyway.configure(IkvisDataSource.class.getClassLoader())
        .dataSource(source(address.url()))
        .locations("classpath:db/migration")
        .target(OLDER)
        .load()
        .migrate();
    Accounts.make(source(address.url()), OLD_ACCOUNT, "registrar");
  }

  /** The server brought the tables up to date before it answered, and what was there works. */
  private void isUpgraded() {
    assertThat(rows().count("select count(*) from flyway_schema_history where version > ?", OLDER))
        .isPositive();
    try (Clerk old = new Clerk(server, OLD_ACCOUNT, Accounts.PASSWORD)) {
      assertThat(old.open("/profile").page().content()).contains(OLD_ACCOUNT);
    }
  }

  /** Registers somebody; returns the decision's number once its document is there. */
  private String decide() {
    try (Clerk anna = new Clerk(server);
        Decider ilze = new Decider(server)) {
      String decision = ilze.sign(anna.prepare(Application.invented()));
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  rows().count("select count(*) from work_item where done_at is null") == 0
                      && rows().count("select count(*) from log_pending") == 0);
      return decision;
    }
  }

  /** A head is signed once a minute; until then the database alone knows the last leaves. */
  private void awaitKeptHead() {
    long leaves = rows().count("select count(*) from log_leaf");
    await().atMost(PATIENCE).until(() -> keptSize() == leaves);
  }

  private long keptSize() throws IOException {
    Path kept = key().resolveSibling("log.head");
    if (Files.notExists(kept)) {
      return 0;
    }
    Properties head = new Properties();
    try (var reader = Files.newBufferedReader(kept)) {
      head.load(reader);
    }
    return Long.parseLong(head.getProperty("treeSize"));
  }

  private void isThere(String decision, boolean there) {
    try (Visitor parent = new Visitor(server)) {
      parent.open("/public/verify/" + decision);
      assertThat(parent.page().locator(".r-verdict-in-force").count()).isEqualTo(there ? 1 : 0);
    }
  }

  private boolean logVerifies() {
    try (Official rasma = new Official(server, "rasma")) {
      return rasma.verifyLog();
    }
  }

  private void finishRestore() {
    try (Official valdis = new Official(server, "valdis")) {
      valdis.open("/registry/restore");
      Screens.take(valdis.page(), "registry-restore-step");
      valdis.field("sure").check();
      valdis.field("skip").click();
      valdis.page().locator(".r-verdict-in-force").waitFor();
    }
  }

  private static long number(String decision) {
    return Long.parseLong(decision.substring(decision.lastIndexOf('-') + 1));
  }

  private Rows rows() {
    return new Rows(server);
  }

  private Rows admin() {
    return new Rows(source(address.url().replace("/ikvis", "/postgres")));
  }

  private DataSource source(String url) {
    try {
      return IkvisDataSource.to(url, address.user(), address.password());
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
