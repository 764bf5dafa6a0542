package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.EmbeddedDatabase;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the server stands on gives way while people work, and comes back: its disk, its database. It
 * is told in plain words, nothing is half done, and work goes on without a restart. The disk is a
 * small file system in memory, which only root can mount.
 */
class OutageSystemIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static Path disk;
  private static EmbeddedDatabase database;
  private static MicroServer server;
  private static Rows rows;

  @BeforeAll
  static void start() throws IOException {
    disk = MicroServer.room("disk");
    Files.createDirectories(disk);
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=700m", "tmpfs", disk.toString()),
        "only root mounts a file system");
    database = EmbeddedDatabase.start(disk.resolve("database"));
    DatabaseAddress address = database.address();
    Map<String, String> settings = new HashMap<>(Mailbox.settings());
    settings.put("IKVIS_DATA_DIR", disk.resolve("server").toString());
    settings.put("IKVIS_DEMO", "true");
    settings.put("IKVIS_DB_URL", address.url());
    settings.put("IKVIS_DB_USER", address.user());
    settings.put("IKVIS_DB_PASSWORD", address.password());
    server = MicroServer.start(settings);
    rows = new Rows(server);
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    if (database != null) {
      database.close();
    }
    run("umount", disk.toString());
  }

  /** The server has no room for what is uploaded, the database none for what is signed. */
  @Test
  void aFullDiskIsToldAndLeavesNothingHalfDone() throws IOException {
    try (Clerk anna = new Clerk(server);
        Decider ilze = new Decider(server)) {
      String number = anna.prepare(Application.invented());
      attach(anna, number);
      ilze.choose(List.of(number));
      List<String> before = written(number);
      Path ballast = fill();
      try {
        anna.press("Pievienot", Pattern.compile(".*/case/act/.*"));
        anna.page().locator("main.r-problem").waitFor();
        assertThat(anna.says()).contains("SHELL-507", "nav vietas");
        Screens.take(anna.page(), "disk-full-upload");

        ilze.press().page().locator(".r-messages-error").waitFor();
        assertThat(ilze.says()).contains("SHELL-507", number);
        Screens.take(ilze.page(), "disk-full-signature");
        assertThat(written(number)).isEqualTo(before);
      } finally {
        Files.delete(ballast);
      }

      attach(anna, number);
      anna.press("Pievienot", Pattern.compile(".*/case/view/.*"));
      assertThat(anna.says()).contains("Apliecība");
      // The page still shows the refusal of before until the answer is there.
      ilze.press().page().locator("section[role=status]").waitFor();
      ilze.acknowledged(1);
    }
  }

  private static void attach(Clerk anna, String number) {
    anna.open("/case/act/" + number + "?do=FILE_DOCUMENT");
    anna.field("file").setInputFiles(paper());
    anna.fill("title", "Apliecība");
  }

  /** A signed decision waits for its document when the database is stopped. */
  @Test
  void whatWaitsIsDoneWhenTheDatabaseIsBack() throws IOException {
    Application application = Application.invented();
    String number;
    try (Clerk anna = new Clerk(server);
        Decider ilze = new Decider(server)) {
      number = anna.prepare(application);
      Rows.Hold documents = rows.hold("issued_document_file");
      ilze.sign(number);
      await().atMost(PATIENCE).until(() -> rows.waiting("issued_document_file") > 0);

      database.close();
      documents.close();
      HttpResponse<String> page = new Session(server).get("/public/providers");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("SHELL-503");

      database = EmbeddedDatabase.start(disk.resolve("database"));
      await()
          .atMost(PATIENCE)
          .until(() -> new Session(server).get("/public/providers").statusCode() == 200);
      assertThat(anna.openCase(number).says()).contains(number);
    }
    rows.execute("update work_item set leased_until = now() where done_at is null");
    await().atMost(PATIENCE).until(() -> Mailbox.of(application.email()).size() == 1);
    await().atMost(PATIENCE).until(() -> rows.count("select count(*) from log_pending") == 0);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                rows.count(
                        "select (select count(*) from log_leaf)"
                            + " - (select coalesce(max(tree_size), 0) from tree_head)")
                    == 0);
  }

  private static FilePayload paper() {
    byte[] bytes = new byte[4 * 1024 * 1024];
    Arrays.fill(bytes, (byte) ' ');
    byte[] begin = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(begin, 0, bytes, 0, begin.length);
    return new FilePayload("apliecība.pdf", "application/pdf", bytes);
  }

  /** All that papers and signatures of a case leave. */
  private static List<String> written(String number) {
    return rows.all(
        "select concat_ws(' ', p.stage, (select count(*) from document),"
            + " (select count(*) from document_chunk), (select count(*) from decision),"
            + " (select count(*) from decision_signature), (select count(*) from work_item),"
            + " (select count(*) from timeline_event)) from proceeding p where p.number = ?",
        number);
  }

  /** Writes until nothing more fits. */
  private static Path fill() throws IOException {
    Path ballast = disk.resolve("ballast");
    byte[] block = new byte[64 * 1024];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (disk.toFile().getUsableSpace() > 0) {
        out.write(block, 0, (int) Math.min(block.length, disk.toFile().getUsableSpace()));
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space");
    }
    return ballast;
  }

  private static boolean run(String... command) throws IOException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
