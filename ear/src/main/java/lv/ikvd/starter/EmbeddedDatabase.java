package lv.ikvd.starter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Real PostgreSQL under the data directory. It keeps its port, so that a server left over by a
 * killed run is found and taken over with all its rows.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String NAME = "ikvis";
  private static final String OWNER = "postgres";

  private final EmbeddedPostgres server;
  private final DatabaseAddress address;

  private EmbeddedDatabase(EmbeddedPostgres server) {
    this.server = server;
    // Only this machine reaches it, and it asks for no password; the server's pool wants one.
    this.address =
        new DatabaseAddress(
            "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME, OWNER, OWNER);
  }

  /** Starts or takes over the database under {@code data/pg}. */
  public static EmbeddedDatabase start(Path data) {
    Path directory = data.resolve("pg");
    try {
      Files.createDirectories(data);
      EmbeddedDatabase database = new EmbeddedDatabase(postgres(directory, port(data, directory)));
      database.createIfMissing();
      return database;
    } catch (IOException | IllegalStateException | SQLException failure) {
      throw new Refusal(
          "PostgreSQL could not be started in "
              + directory
              + ": "
              + String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ")
              + " (see "
              + log(data)
              + ")",
          failure);
    }
  }

  private static EmbeddedPostgres postgres(Path directory, int port) throws IOException {
    Path data = Objects.requireNonNull(directory.getParent());
    Files.createDirectories(Objects.requireNonNull(log(data).getParent()));
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(data.resolve("postgresql").toFile())
        .setPort(port)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setRegisterShutdownHook(false)
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C")
        // The library is made for throw-away databases; these rows are to outlive a power cut.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "100")
        .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log(data).toFile()))
        .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log(data).toFile()))
        .start();
  }

  private static Path log(Path data) {
    return data.resolve("log").resolve("postgresql.log");
  }

  private static int port(Path data, Path directory) throws IOException {
    Path remembered = data.resolve("pg.port");
    if (Files.exists(remembered)) {
      int port = Integer.parseInt(Files.readString(remembered).strip());
      if (isRunning(directory) || isFree(port)) {
        return port;
      }
    }
    int port = freePort();
    Files.writeString(remembered, port + "\n");
    return port;
  }

  private static boolean isRunning(Path directory) throws IOException {
    Path file = directory.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return false;
    }
    List<String> lines = Files.readAllLines(file);
    Optional<ProcessHandle> process =
        lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    return process.flatMap(p -> p.info().command()).filter(c -> c.contains("postgres")).isPresent();
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void createIfMissing() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        var found =
            statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
      if (!found.next()) {
        try (Statement creation = connection.createStatement()) {
          creation.execute("create database " + NAME);
        }
      }
    }
  }

  public DatabaseAddress address() {
    return address;
  }

  /** Stops the server after its clients are gone; rows stay. */
  @Override
  public void close() throws IOException {
    server.close();
  }
}
