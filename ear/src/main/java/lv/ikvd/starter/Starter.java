package lv.ikvd.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.IkvisDataSource;
import lv.ikvd.database.entity.Schema;

/**
 * One run of IKVIS: database, then server, stopped in the opposite order. One run at a time holds
 * the lock of a data directory, and the system gives it back however the run ends.
 */
public final class Starter implements AutoCloseable {

  private final Settings settings;
  private final Path program;
  private final Path application;
  private final PrintStream out;

  private FileChannel lock;
  private EmbeddedDatabase database;
  private Micro server;
  private boolean closed;

  public Starter(Settings settings, Path program, Path application, PrintStream out) {
    this.settings = settings;
    this.program = program;
    this.application = application;
    this.out = out;
  }

  /** Returns when IKVIS answers; refuses with one line when it cannot. */
  public void start() throws IOException, InterruptedException {
    takeDataDirectory();
    if (Leftover.end(settings.data().resolve("micro.pid"))) {
      out.println("A server left over by a run that was killed has been stopped.");
    }
    if (!EmbeddedDatabase.isFree(settings.port())) {
      throw new Refusal(
          "Port "
              + settings.port()
              + " is in use: stop the other program or set IKVIS_PORT to another number");
    }
    DatabaseAddress address = settings.database().orElseGet(this::ownDatabase);
    checkDatabase(address);
    out.println("Starting IKVIS ...");
    startServer(address);
    server.awaitReady();
    welcome();
  }

  private void takeDataDirectory() {
    Path data = settings.data();
    try {
      Files.createDirectories(data);
      lock =
          FileChannel.open(
              data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock held = lock.tryLock();
      if (held == null) {
        throw new Refusal(
            "Another run already uses the data directory "
                + data
                + ": stop it or set IKVIS_DATA_DIR to another one");
      }
    } catch (IOException failure) {
      throw new Refusal("IKVIS_DATA_DIR cannot be written: " + failure.getMessage(), failure);
    }
  }

  private synchronized DatabaseAddress ownDatabase() {
    if (closed) {
      throw new Refusal("Stopped");
    }
    out.println("Starting PostgreSQL ...");
    database = EmbeddedDatabase.start(settings.data());
    return database.address();
  }

  private static void checkDatabase(DatabaseAddress address) {
    try {
      new Schema(IkvisDataSource.to(address.url(), address.user(), address.password())).check();
    } catch (SQLException | IllegalStateException refused) {
      throw new Refusal(refused.getMessage(), refused);
    }
  }

  private synchronized void startServer(DatabaseAddress address) {
    if (closed) {
      throw new Refusal("Stopped");
    }
    Map<String, String> environment = new HashMap<>(settings.passedOn());
    environment.put("IKVIS_DB_URL", address.url());
    environment.put("IKVIS_DB_USER", address.user());
    environment.put("IKVIS_DB_PASSWORD", address.password());
    environment.put("IKVIS_AUTH", settings.auth());
    environment.put("IKVIS_DEMO", String.valueOf(settings.demo()));
    server = Micro.start(program, application, settings, environment);
  }

  /** Where the database of this run is, once it is started. */
  public synchronized DatabaseAddress address() {
    return settings.database().orElseGet(() -> database.address());
  }

  /** The server's process, once it is started. */
  public synchronized Optional<ProcessHandle> process() {
    return Optional.ofNullable(server).map(Micro::process);
  }

  private void welcome() {
    out.println();
    out.println("IKVIS is ready: http://localhost:" + settings.port() + "/ikvis");
    if (settings.demo()) {
      out.print(demoAccounts());
    } else if (settings.database().isPresent()) {
      out.println(
          "Demo records and accounts are off because IKVIS_DB_URL is set; IKVIS_DEMO=true adds"
              + " them.");
    }
    out.println("Log: " + server.log());
    out.println("Ctrl-C stops it.");
    out.flush();
  }

  /** The accounts as the application makes them: login; password; role; name; … */
  private static String demoAccounts() {
    try (InputStream accounts = Starter.class.getResourceAsStream("/demo-accounts.txt")) {
      if (accounts == null) {
        return "";
      }
      return new String(accounts.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*;\\s*"))
          .map(parts -> "  %-8s %-20s %-16s %s%n".formatted((Object[]) parts))
          .collect(Collectors.joining("", "Log in with (login, password, role, name):\n", ""));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Waits until the server ends by itself or is stopped, and tells its exit code. */
  public int waitFor() throws InterruptedException {
    return server.waitFor();
  }

  /** Stops the server, then the database. May be called from a shutdown hook, and twice. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    try {
      if (server != null) {
        server.close();
      }
    } finally {
      try {
        if (database != null) {
          database.close();
          database = null;
        }
      } finally {
        if (lock != null) {
          lock.close();
        }
      }
    }
  }
}
