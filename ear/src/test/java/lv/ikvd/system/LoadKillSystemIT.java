package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.system.desk.Official;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of the server at random moments of loads. Each goes on behind the last chunk, and
 * in the end there is as much of everything as after loads that nobody disturbed.
 */
class LoadKillSystemIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
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
    try (MicroServer server = MicroServer.start(Map.of())) {
      Rows rows = new Rows(server);
      LoadClient valdis = new LoadClient(server, "valdis");
      awaitStarted(rows);
      Map<String, Long> before = counts(rows);
      JobKills kill = new JobKills(server, rows, 20_261_128);
      done(rows, valdis.load(archive(0)));
      Map<String, Long> between = counts(rows);

      int loads = 0;
      for (int kills = 0; kills < JobKills.TIMES; ) {
        loads++;
        String id = valdis.load(archive(loads));
        while (kills < JobKills.TIMES && kill.during(id, 1_500)) {
          kills++;
        }
        done(rows, id);
      }

      Map<String, Long> after = counts(rows);
      for (String table : TABLES) {
        assertThat(after.get(table) - between.get(table))
            .as(table)
            .isEqualTo(loads * (between.get(table) - before.get(table)))
            .isPositive();
      }
      assertThat(rows.count("select count(*) from load_row")).isZero();
      try (Official rasma = new Official(server, "rasma")) {
        assertThat(rasma.verifyLog()).isTrue();
      }
    }
  }

  private Path archive(int no) throws IOException {
    return LoadArchive.write(directory.resolve(no + ".zip"), no * ENTRIES + 1L, ENTRIES);
  }

  private static void done(Rows rows, String id) {
    rows.awaitDone(id);
    await().atMost(PATIENCE).until(() -> rows.count("select count(*) from log_pending") == 0);
    assertThat(
            rows.all("select sum(loaded) || ' ' || sum(bad) from load_file where load_id = " + id))
        .containsExactly(8L * ENTRIES + " 0");
  }

  /** What a new database has to do by itself goes on for a moment behind its first page. */
  private static void awaitStarted(Rows rows) {
    await()
        .atMost(PATIENCE)
        .until(() -> rows.count("select count(*) from work_item where done_at is null") == 0);
  }

  private static Map<String, Long> counts(Rows rows) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String table : TABLES) {
      counts.put(table, rows.count("select count(*) from " + table));
    }
    return counts;
  }
}
