package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.ikvd.database.entity.IkvisDataSource;
import lv.ikvd.database.entity.Schema;
import lv.ikvd.starter.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one-command run as a process of its own, as a person at a terminal meets it. */
class StartSystemIT {

  @TempDir Path directory;

  @Test
  void refusesAWrongSettingInOneLine() throws Exception {
    assertThat(refusal(Map.of("IKVIS_PORT", "eighty")))
        .isEqualTo("IKVIS: IKVIS_PORT is \"eighty\": give a number from 1 to 65535");
  }

  @Test
  void refusesAPortInUseInOneLine() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      String port = String.valueOf(other.getLocalPort());

      assertThat(refusal(Map.of("IKVIS_PORT", port)))
          .startsWith("IKVIS: Port " + port + " is in use: ");
    }
  }

  @Test
  void refusesADatabaseThatCannotBeReachedInOneLine() throws Exception {
    String nowhere = "jdbc:postgresql://localhost:" + MicroServer.freePort() + "/ikvis";

    assertThat(refusal(database(nowhere))).startsWith("IKVIS: The database cannot be reached: ");
  }

  @Test
  void refusesADatabaseOfALaterVersionInOneLine() throws Exception {
    try (EmbeddedDatabase later = EmbeddedDatabase.start(directory.resolve("later"))) {
      DataSource source = IkvisDataSource.to(later.address().url(), "postgres", "postgres");
      new Schema(source).migrate();
      execute(
          source,
          "insert into flyway_schema_history (installed_rank, version, description, type, script,"
              + " installed_by, execution_time, success) values (9999, '999912312359', 'later',"
              + " 'SQL', 'V999912312359__later.sql', 'test', 1, true)");

      assertThat(refusal(database(later.address().url())))
          .startsWith("IKVIS: The database is newer (version 999912312359) than this application");
    }
  }

  @Test
  void refusesADirectoryThatItCannotWrite() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "");

    assertThat(refusal(Map.of("IKVIS_DATA_DIR", file.resolve("data").toString())))
        .startsWith("IKVIS: IKVIS_DATA_DIR cannot be written: ");
  }

  /** One story, for each start costs ten seconds and more. */
  @Test
  void keepsItsDataOverStopsAndKills() throws Exception {
    Path data = directory.resolve("data");
    int port = MicroServer.freePort();

    Process first = startAndAwait(data, port);
    execute(own(data), "create table kept (what text)");
    execute(own(data), "insert into kept values ('stopped')");
    assertThat(refusal(Map.of("IKVIS_DATA_DIR", data.toString())))
        .startsWith("IKVIS: Another run already uses the data directory ");
    stop(first);
    assertThat(isOpen(port)).isFalse();
    assertThat(isOpen(databasePort(data))).isFalse();

    Process second = startAndAwait(data, port);
    execute(own(data), "insert into kept values ('starter killed')");
    kill(second.toHandle());
    assertThat(isOpen(port)).as("the server outlives its killed starter").isTrue();

    Process third = startAndAwait(data, port);
    execute(own(data), "insert into kept values ('all killed')");
    killAll(data, third);

    Process fourth = startAndAwait(data, port);
    assertThat(kept(data)).containsExactly("stopped", "starter killed", "all killed");
    stop(fourth);
    assertThat(isOpen(port)).isFalse();
    assertThat(isOpen(databasePort(data))).isFalse();
  }

  private Process startAndAwait(Path data, int port) throws IOException {
    Path output = Files.createTempFile(directory, "start", ".out");
    Process process =
        start(
            Map.of("IKVIS_DATA_DIR", data.toString(), "IKVIS_PORT", String.valueOf(port)), output);
    await()
        .atMost(Duration.ofMinutes(4))
        .until(() -> !process.isAlive() || Files.readString(output).contains("Ctrl-C stops it."));
    assertThat(Files.readString(output))
        .contains("IKVIS is ready: http://localhost:" + port + "/ikvis")
        .contains("demo-anna-2026")
        .doesNotContain("Exception");
    return process;
  }

  private static void stop(Process process) throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  private static void killAll(Path data, Process starter) throws IOException {
    kill(starter.toHandle());
    for (String note : List.of("micro.pid", "pg/postmaster.pid")) {
      String pid = Files.readAllLines(data.resolve(note)).get(0).split(" ")[0];
      kill(ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
    }
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  private String refusal(Map<String, String> settings) throws Exception {
    Map<String, String> all = new HashMap<>(settings);
    all.putIfAbsent("IKVIS_DATA_DIR", directory.resolve("refused").toString());
    all.putIfAbsent("IKVIS_PORT", String.valueOf(MicroServer.freePort()));
    Path output = Files.createTempFile(directory, "refused", ".out");
    Process process = start(all, output);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    List<String> lines =
        Files.readAllLines(output).stream().filter(line -> !line.startsWith("Starting ")).toList();
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static Process start(Map<String, String> settings, Path output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                starterClassPath(),
                "-Dikvis.micro=" + System.getProperty("ikvis.micro"),
                "-Dikvis.war=" + System.getProperty("ikvis.war"),
                "lv.ikvd.starter.Main")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("IKVIS_"));
    builder.environment().putAll(settings);
    return builder.start();
  }

  private static Map<String, String> database(String url) {
    return Map.of(
        "IKVIS_DB_URL", url, "IKVIS_DB_USER", "postgres", "IKVIS_DB_PASSWORD", "postgres");
  }

  private static DataSource own(Path data) throws IOException, SQLException {
    return IkvisDataSource.to(
        "jdbc:postgresql://localhost:" + databasePort(data) + "/ikvis", "postgres", "postgres");
  }

  private static int databasePort(Path data) throws IOException {
    return Integer.parseInt(Files.readString(data.resolve("pg.port")).strip());
  }

  private static boolean isOpen(int port) {
    try (Socket socket = new Socket("localhost", port)) {
      return socket.isConnected();
    } catch (IOException closed) {
      return false;
    }
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> kept(Path data) throws IOException, SQLException {
    try (Connection connection = own(data).getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select string_agg(what, ',') from kept")) {
      rows.next();
      return List.of(rows.getString(1).split(","));
    }
  }

  /**
   * The class path of the tests without the logging that the identity provider of other tests
   * brings.
   */
  private static String starterClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("logback"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
