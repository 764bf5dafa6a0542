package lv.ikvd.registry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.audit.service.AuditLog;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.DatabaseIdentityRepository;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.registry.service.log.KeptHead;
import lv.ikvd.registry.service.log.LogKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SeriesRestoreDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private final Gardens gardens = new Gardens(database);
  private final List<String> recorded = new ArrayList<>();

  private String next() {
    return database.inTransaction(
        em -> new NumberSeriesRepository(em).next("DECISION", LocalDate.of(2026, 11, 22)));
  }

  private void start() {
    database.run(
        em ->
            new SeriesGuard(
                    new NumberSeriesRepository(em),
                    new DatabaseIdentityRepository(em),
                    gardens.clock())
                .skipIfMoved());
  }

  @Test
  void goesOnWithoutAGapInTheSameDatabase() {
    start();
    assertThat(next()).isEqualTo("LEM-2026-000001");
    start();
    assertThat(next()).isEqualTo("LEM-2026-000002");
  }

  @Test
  void leavesOutABlockWhenTheDatabaseIsAnother() {
    start();
    next();
    database.sql("update database_identity set identity = 'the server from which the dump came'");
    start();
    assertThat(next()).isEqualTo("LEM-2026-010002");
    start();
    assertThat(next()).isEqualTo("LEM-2026-010003");
  }

  @Test
  void leavesOutTheBlockThatTheAdministratorNames() throws Exception {
    next();
    LogKey key = new LogKey(directory.resolve("log.pk8"));
    Files.writeString(directory.resolve("log.head"), "treeSize=7");

    database.run(em -> restore(em, key).skipAfterRestore(50_000));

    assertThat(next()).isEqualTo("LEM-2026-050002");
    assertThat(directory.resolve("log.head")).doesNotExist();
    assertThat(recorded).singleElement().asString().startsWith("SERIES_SKIPPED: 50000 numbers");
    assertThatThrownBy(() -> database.run(em -> restore(em, key).skipAfterRestore(9_999)))
        .isInstanceOf(Problem.class)
        .hasMessage("REGISTRY-020");
  }

  private SeriesRestore restore(EntityManager em, LogKey key) {
    AuditLog log =
        new AuditLog() {
          @Override
          public void record(String kind, String subject, String before, String after) {
            recorded.add(kind + ": " + after);
          }
        };
    return new SeriesRestore(
        new NumberSeriesRepository(em), new KeptHead(key), log, gardens.clock());
  }
}
