package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lv.ikvd.system.desk.Official;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of the server at ten random moments of a load. The load goes on behind the last
 * chunk each time, and in the end there is as much of everything as after a load that nobody
 * disturbed.
 */
class LoadKillSystemIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int KILLS = 10;
  private static final int ENTRIES = 6_000;
  private static final List<String> TABLES =
      List.of(
          "party",
          "party_version",
          "personal_code",
          "address",
          "application",
          "proceeding",
          "decision",
          "decision_effect",
          "register_entry",
          "register_entry_version",
          "child_minder_version",
          "child_minder_place",
          "timeline_event",
          "load_origin",
          "log_leaf");

  @TempDir Path directory;

  @Test
  void losesNothingAndDoublesNothing() throws IOException {
    Random random = new Random(20_261_128);
    try (MicroServer server = MicroServer.start(Map.of())) {
      Rows rows = new Rows(server);
      LoadClient valdis = new LoadClient(server, "valdis");
      Map<String, Long> before = counts(rows);
      String calm = valdis.load(LoadArchive.write(directory.resolve("1.zip"), 1, ENTRIES));
      done(rows, calm);
      Map<String, Long> between = counts(rows);

      String killed =
          valdis.load(LoadArchive.write(directory.resolve("2.zip"), ENTRIES + 1L, ENTRIES));
      for (int kill = 0; kill < KILLS; kill++) {
        kill(server, rows, killed, kill, random);
      }
      done(rows, killed);

      Map<String, Long> after = counts(rows);
      for (String table : TABLES) {
        assertThat(after.get(table) - between.get(table))
            .as(table)
            .isEqualTo(between.get(table) - before.get(table))
            .isPositive();
      }
      assertThat(rows.count("select count(*) from load_row")).isZero();
      try (Official rasma = new Official(server, "rasma")) {
        assertThat(rasma.verifyLog()).isTrue();
      }
    }
  }

  /** Every second time once a chunk more is done, so that the load gets on; else at any moment. */
  private static void kill(MicroServer server, Rows rows, String id, int no, Random random) {
    String checkpoint = checkpoint(rows, id);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                no % 2 == 0
                    ? rows.count(
                            "select count(*) from job where state = 'RUNNING' and leased_until >"
                                + " now() and id = "
                                + id)
                        == 1
                    : !checkpoint(rows, id).equals(checkpoint));
    long moment = System.nanoTime() + random.nextInt(1_500) * 1_000_000L;
    await().pollInterval(Duration.ofMillis(10)).until(() -> System.nanoTime() >= moment);
    assertThat(rows.count("select count(*) from job where state = 'DONE' and id = " + id))
        .as("kill %d comes before the end", no + 1)
        .isZero();
    server.kill();
    server.restart();
    rows.execute("update job set leased_until = now() where state = 'RUNNING'");
    rows.execute("update lease set until = now()");
  }

  private static String checkpoint(Rows rows, String id) {
    return String.valueOf(rows.all("select checkpoint from job where id = " + id).get(0));
  }

  private static void done(Rows rows, String id) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> rows.count("select count(*) from job where state = 'DONE' and id = " + id) == 1);
    await().atMost(PATIENCE).until(() -> rows.count("select count(*) from log_pending") == 0);
    assertThat(
            rows.all("select sum(loaded) || ' ' || sum(bad) from load_file where load_id = " + id))
        .containsExactly(8L * ENTRIES + " 0");
  }

  private static Map<String, Long> counts(Rows rows) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String table : TABLES) {
      counts.put(table, rows.count("select count(*) from " + table));
    }
    return counts;
  }
}
