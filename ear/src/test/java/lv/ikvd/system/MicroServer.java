package lv.ikvd.system;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.ikvd.database.entity.IkvisDataSource;
import lv.ikvd.starter.Settings;
import lv.ikvd.starter.Starter;

/**
 * IKVIS as the one-command run starts it: the WAR on stock Payara Micro with a fresh database and
 * demo records but for the demo years, on a port of its own.
 *
 * <p>{@link #shared} is one for all tests of a run and must be left as usable as it was found; a
 * test that kills or configures its server starts its own and closes it.
 */
public final class MicroServer implements RunningServer, AutoCloseable {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static MicroServer shared;

  private final Settings settings;
  private final Path war;
  private Starter starter;

  private MicroServer(Settings settings, Path war) {
    this.settings = settings;
    this.war = war;
  }

  /** The server that all tests of this run share. */
  public static synchronized MicroServer shared() {
    if (shared == null) {
      shared = start(Mailbox.settings());
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "stop shared server"));
    }
    return shared;
  }

  /** A server of the test's own; the settings are those of the environment, by name. */
  public static MicroServer start(Map<String, String> settings) {
    return start(settings, Path.of(System.getProperty("ikvis.war")));
  }

  /** As the other, of another WAR than the one that was built. */
  static MicroServer start(Map<String, String> settings, Path war) {
    Map<String, String> all = new HashMap<>(settings);
    Path data = room("micro-" + NUMBER.incrementAndGet());
    delete(data);
    all.putIfAbsent("IKVIS_DATA_DIR", data.toString());
    all.putIfAbsent("IKVIS_PORT", String.valueOf(freePort()));
    all.putIfAbsent("IKVIS_DEMO_YEARS", "false");
    all.putIfAbsent("IKVIS_JAVA_OPTIONS", "-Duser.timezone=Pacific/Auckland");
    MicroServer server = new MicroServer(Settings.from(all), war);
    server.start();
    return server;
  }

  private void start() {
    starter =
        new Starter(
            settings,
            Path.of(System.getProperty("ikvis.micro")),
            war,
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try {
      starter.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } finally {
      if (starter.process().isEmpty()) {
        close();
      }
    }
  }

  /** A second node on the database of this one, with the same key of the register log. */
  public MicroServer node(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    var address = starter.address();
    all.put("IKVIS_DB_URL", address.url());
    all.put("IKVIS_DB_USER", address.user());
    all.put("IKVIS_DB_PASSWORD", address.password());
    all.put("IKVIS_LOG_KEY", this.settings.data().resolve("keys").resolve("log.pk8").toString());
    all.put("IKVIS_DEMO", "true");
    return start(all);
  }

  @Override
  public String baseUrl() {
    return "http://localhost:" + settings.port() + "/ikvis";
  }

  @Override
  public DataSource database() {
    var address = starter.address();
    try {
      return IkvisDataSource.to(address.url(), address.user(), address.password());
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public Path log() {
    return settings.data().resolve("log").resolve("ikvis.log");
  }

  /** {@code kill -9} of the server; its database goes on. */
  public void kill() {
    starter.process().ifPresent(ProcessHandle::destroyForcibly);
    starter.process().ifPresent(process -> process.onExit().join());
  }

  /** Starts again with the same data, also after {@link #kill}. */
  public void restart() {
    close();
    start();
  }

  @Override
  public void close() {
    try {
      starter.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Path target() {
    return Path.of(System.getProperty("ikvis.target"));
  }

  /** A directory for what a test leaves; tests that run at the same time have their own. */
  static Path room(String name) {
    return target()
        .resolve("system")
        .resolve(System.getProperty("ikvis.fork", "fork-1"))
        .resolve(name);
  }

  /**
   * A port that nothing listens on, and that the system gives to no outgoing connection before the
   * server is there.
   */
  public static int freePort() {
    return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(10_000, 20_000))
        .limit(50)
        .filter(MicroServer::isFree)
        .findFirst()
        .orElseThrow();
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  public static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
