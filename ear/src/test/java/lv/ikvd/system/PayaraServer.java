package lv.ikvd.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import lv.ikvd.database.entity.IkvisDataSource;

/**
 * IKVIS as an agency installs it: the EAR on Payara Server with a PostgreSQL of the agency's, by
 * the three steps of {@code docs/install.md}.
 *
 * <p>{@link #shared} is one for all tests of a run; a test that needs other settings starts its own
 * domain and closes it.
 */
public final class PayaraServer implements RunningServer, AutoCloseable {

  private static final String DOMAIN = "ikvis";
  private static final String OWNER = "ikvis";
  private static final String PASSWORD = "a-password-of-the-agency";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static PayaraServer shared;

  private final Path home = Path.of(System.getProperty("ikvis.server"));
  private final Path domains = MicroServer.room("domains-" + NUMBER.incrementAndGet());
  private final int portBase = freePortBase();
  private final Map<String, String> settings;
  private final Path ear;
  private EmbeddedPostgres postgres;
  private boolean closed;

  private PayaraServer(Map<String, String> settings, Path ear) {
    this.settings = settings;
    this.ear = ear;
  }

  /** The server that all tests of this run share. */
  public static synchronized PayaraServer shared() {
    if (shared == null) {
      Map<String, String> settings = new HashMap<>(Mailbox.settings());
      settings.put("IKVIS_DEMO", "true");
      shared = start(settings);
    }
    return shared;
  }

  /** A domain of the test's own; the settings are those of the environment, by name. */
  public static PayaraServer start(Map<String, String> settings) {
    return start(settings, Path.of(System.getProperty("ikvis.ear")));
  }

  /** As the other, of another EAR than the one that was built. */
  static PayaraServer start(Map<String, String> settings, Path ear) {
    PayaraServer server = new PayaraServer(settings, ear);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop Payara Server"));
    server.start();
    return server;
  }

  private void start() {
    MicroServer.delete(domains);
    createDatabase();
    asadmin(
        "create-domain",
        "--nopassword",
        "--domaindir",
        domains.toString(),
        "--portbase",
        String.valueOf(portBase),
        DOMAIN);
    replaceWelcomePage();
    asadmin("start-domain", "--domaindir", domains.toString(), DOMAIN);
    asadmin("create-jvm-options", "-Dproduct.name=IKVIS");
    asadmin("restart-domain", "--domaindir", domains.toString(), DOMAIN);
    asadmin("deploy", "--name", "ikvis", ear.toString());
  }

  private void replaceWelcomePage() {
    try {
      Files.writeString(
          domains.resolve(DOMAIN).resolve("docroot").resolve("index.html"),
          "<!doctype html><title>IKVIS</title>"
              + "<meta http-equiv=\"refresh\" content=\"0; url=/ikvis/\">\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void createDatabase() {
    try {
      postgres = EmbeddedPostgres.builder().start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
      statement.execute(
          "create database ikvis owner "
              + OWNER
              + " template template0 encoding 'UTF8' locale_provider builtin builtin_locale"
              + " 'C.UTF-8' locale 'C'");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void asadmin(String command, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(home.resolve("bin").resolve("asadmin").toString());
    line.add("--port=" + (portBase + 48));
    line.add("--interactive=false");
    line.add(command);
    line.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile(MicroServer.target(), "asadmin", ".out");
      ProcessBuilder builder =
          new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().put("IKVIS_DEMO_YEARS", "false");
      builder.environment().putAll(settings);
      builder
          .environment()
          .putAll(
              Map.of(
                  "AS_JAVA",
                  System.getProperty("java.home"),
                  "IKVIS_DB_URL",
                  url(),
                  "IKVIS_DB_USER",
                  OWNER,
                  "IKVIS_DB_PASSWORD",
                  PASSWORD,
                  "IKVIS_URL",
                  baseUrl()));
      int code = builder.start().waitFor();
      String said = Files.readString(output);
      Files.delete(output);
      if (code != 0) {
        throw new IllegalStateException("asadmin " + command + " ended with " + code + ": " + said);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (Files.exists(domains)) {
      asadmin("stop-domain", "--domaindir", domains.toString(), "--kill", "true", DOMAIN);
    }
    try {
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/ikvis";
  }

  @Override
  public String baseUrl() {
    return "http://localhost:" + (portBase + 80) + "/ikvis";
  }

  @Override
  public DataSource database() {
    try {
      return IkvisDataSource.to(url(), OWNER, PASSWORD);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public Path log() {
    return domains.resolve(DOMAIN).resolve("logs").resolve("server.log");
  }

  /** A domain takes the ports from a base up to a hundred above it. */
  private static int freePortBase() {
    return IntStream.generate(() -> 200 + ThreadLocalRandom.current().nextInt(120))
        .map(hundred -> hundred * 100)
        .limit(50)
        .filter(
            base ->
                IntStream.of(9, 37, 38, 39, 48, 76, 80, 81, 86)
                    .allMatch(o -> MicroServer.isFree(base + o)))
        .findFirst()
        .orElseThrow();
  }
}
