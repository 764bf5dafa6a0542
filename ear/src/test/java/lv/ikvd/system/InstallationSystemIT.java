package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new installation without invented records, on a database of its own that may go away. */
class InstallationSystemIT {

  @TempDir static Path directory;

  private static EmbeddedDatabase database;
  private static MicroServer server;

  @BeforeAll
  static void install() {
    database = EmbeddedDatabase.start(directory.resolve("agency"));
    DatabaseAddress address = database.address();
    server =
        MicroServer.start(
            Map.of(
                "IKVIS_DB_URL", address.url(),
                "IKVIS_DB_USER", address.user(),
                "IKVIS_DB_PASSWORD", address.password()));
  }

  @AfterAll
  static void remove() throws IOException {
    if (server != null) {
      server.close();
    }
    database.close();
  }

  /** By the command of docs/install.md, from the EAR as it is delivered. */
  @Test
  void theFirstAdministratorIsMadeByTheCommandOnceAndNobodyElseIsThere() throws Exception {
    Path ear = unpacked();
    assertThat(accounts()).as("no demo accounts").isZero();
    assertThat(new Session(server).loginDemo("valdis").body())
        .contains("Lietotājvārds vai parole nav pareiza");

    assertThat(command(ear, "janis.ozols", "Jānis Ozols"))
        .isEqualTo("0 Administrator janis.ozols is made: log in and make the other accounts");

    Session session = new Session(server);
    assertThat(session.login("janis.ozols", PASSWORD, null).statusCode()).isEqualTo(302);
    assertThat(session.get("/admin/accounts").body()).contains("Jānis Ozols");
    assertThat(command(ear, "anna.liepa", "Anna Liepa"))
        .isEqualTo(
            "1 There is an administrator already, who makes all other accounts in the application");
    assertThat(accounts()).isEqualTo(1);
  }

  @Test
  void aDatabaseThatGoesAwayIsToldInPlainWordsAndComesBackByItself() throws Exception {
    Session session = new Session(server);
    assertThat(session.get("/public/providers").statusCode()).isEqualTo(200);

    database.close();
    HttpResponse<String> page = session.get("/public/providers");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Sistēma pašlaik nav pieejama").doesNotContain("SQL");
    HttpResponse<String> api = session.get("/api/v1/registers");
    assertThat(api.statusCode()).isEqualTo(503);
    assertThat(api.body()).contains("\"code\":\"SHELL-503\"", "\"remedy\":");
    HttpResponse<String> ready = session.get(server.rootUrl() + "/health/ready");
    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body()).contains("\"name\":\"database\",\"status\":\"DOWN\"");

    database = EmbeddedDatabase.start(directory.resolve("agency"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> session.get("/public/providers").statusCode() == 200);
    assertThat(session.get(server.rootUrl() + "/health/ready").statusCode()).isEqualTo(200);
  }

  private static final String PASSWORD = "gara-un-droša-parole-7";

  private static Path unpacked() throws IOException {
    Path target = directory.resolve("ikvis-ear");
    try (InputStream in = Files.newInputStream(Path.of(System.getProperty("ikvis.ear")));
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        assertThat(file.startsWith(target)).as(entry.getName()).isTrue();
        if (!entry.isDirectory()) {
          Files.createDirectories(Objects.requireNonNull(file.getParent()));
          Files.copy(zip, file);
        }
      }
    }
    return target;
  }

  /** The exit code and the line that it says. */
  private static String command(Path ear, String login, String name) throws Exception {
    try (Stream<Path> files = Files.list(ear)) {
      Path ejb =
          files
              .filter(f -> f.getFileName().toString().matches("lv\\.ikvd-ikvis-ejb-.*\\.jar"))
              .findFirst()
              .orElseThrow();
      ProcessBuilder builder =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-cp",
                      ejb + ":" + ear.resolve("lib") + "/*",
                      "lv.ikvd.security.service.FirstAdministrator",
                      login,
                      name))
              .redirectErrorStream(true);
      DatabaseAddress address = database.address();
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder
          .environment()
          .putAll(
              Map.of(
                  "IKVIS_DB_URL", address.url(),
                  "IKVIS_DB_USER", address.user(),
                  "IKVIS_DB_PASSWORD", address.password()));
      Process process = builder.start();
      process.getOutputStream().write((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return process.exitValue() + " " + said.strip();
    }
  }

  private static long accounts() {
    return new Rows(server).count("select count(*) from account");
  }
}
