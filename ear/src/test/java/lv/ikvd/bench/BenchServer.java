package lv.ikvd.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.Settings;
import lv.ikvd.starter.Starter;
import lv.ikvd.system.MicroServer;
import lv.ikvd.system.RunningServer;

/**
 * IKVIS as the one-command run starts it, over one of the databases, with the empty resource beside
 * it.
 */
final class BenchServer implements RunningServer, AutoCloseable {

  private static final String ENTRIES = "/ikvis/api/v1/registers/%s/entries";

  private final Settings settings;
  private final DatabaseAddress address;
  private final Starter starter;
  private final KeepAlive client;

  private BenchServer(Settings settings, DatabaseAddress address, Starter starter)
      throws IOException {
    this.settings = settings;
    this.address = address;
    this.starter = starter;
    this.client = new KeepAlive(settings.port());
  }

  static BenchServer start(Path program, Path data, DatabaseAddress address)
      throws IOException, InterruptedException {
    Settings settings = settings(data, address);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Starter starter =
        new Starter(settings, program, Path.of(System.getProperty("ikvis.war")), nowhere);
    starter.start();
    return new BenchServer(settings, address, starter);
  }

  /** A server for a new database: keys and the head of another one's register log do not fit it. */
  static BenchServer startNew(Path program, Path data, DatabaseAddress address)
      throws IOException, InterruptedException {
    MicroServer.delete(data);
    return start(program, data, address);
  }

  static Settings settings(Path data, DatabaseAddress address) {
    Map<String, String> environment = new HashMap<>();
    environment.put("IKVIS_DATA_DIR", data.toString());
    environment.put("IKVIS_PORT", String.valueOf(MicroServer.freePort()));
    environment.put("IKVIS_DB_URL", address.url());
    environment.put("IKVIS_DB_USER", address.user());
    environment.put("IKVIS_DB_PASSWORD", address.password());
    environment.put("IKVIS_DEMO", "true");
    environment.put("IKVIS_DEMO_YEARS", "false");
    return Settings.from(environment);
  }

  long pid() {
    return starter.process().orElseThrow().pid();
  }

  int port() {
    return settings.port();
  }

  /** The empty resource. */
  byte[] empty() throws IOException {
    return client.get(emptyRequest());
  }

  static byte[] emptyRequest() {
    return KeepAlive.request("/floor/empty");
  }

  /** The public list or, with a number after a slash, one entry. */
  byte[] entries(String register, String rest) throws IOException {
    return client.get(entriesRequest(register, rest));
  }

  static byte[] entriesRequest(String register, String rest) {
    return KeepAlive.request(ENTRIES.formatted(register) + rest);
  }

  @Override
  public String baseUrl() {
    return "http://localhost:" + port() + "/ikvis";
  }

  @Override
  public DataSource database() {
    return BenchDatabase.source(address);
  }

  /** One connection, kept open. */
  DataSource pooled() throws SQLException {
    return OneConnection.of(database());
  }

  @Override
  public Path log() {
    return settings.data().resolve("log").resolve("ikvis.log");
  }

  @Override
  public void close() throws IOException {
    client.close();
    starter.close();
  }
}
