package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.dataload.entity.LoadRepository;
import lv.ikvd.dataload.entity.StagingRepository;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.job.entity.JobRepository;
import lv.ikvd.job.entity.JobState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Files and staged rows of loads go thirty days after their end, and what was loaded stays. */
class LoadRetentionDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  @Test
  void deletesTheFileAndWhatWasStagedAfterThirtyDays() {
    LoadDesk desk = new LoadDesk(database, directory, 3, 1);
    long done = desk.load(History.small().zip()).id();
    byte[] other = History.small().person("p9", "020280-10002", "Cita", "Kalna").zip();
    long cancelled = desk.start(other);
    desk.die(4);
    desk.cancel(cancelled);
    database.sql("update job set leased_until = now() - interval '1 second'");
    desk.run();
    assertThat(desk.job(cancelled).state()).isEqualTo(JobState.CANCELLED);
    assertThat(one("select count(*) from load_row")).isPositive();
    Instant end = desk.job(cancelled).finishedAt();

    retention(end.plus(Duration.ofDays(29)));
    assertThat(one("select count(*) from load_row")).isPositive();
    assertThat(one("select count(distinct document_id) from document_chunk")).isEqualTo(2L);

    retention(end.plus(Duration.ofDays(31)));
    assertThat(one("select count(*) from load_row")).isZero();
    assertThat(one("select count(*) from document_chunk")).isZero();
    assertThat(one("select count(*) from document where sha256 is not null")).isZero();
    assertThat(desk.get(done).cleared()).isTrue();
    assertThat(one("select count(*) from load_origin")).as("where rows came from").isEqualTo(16L);
    assertThat(desk.load(History.small().zip()).same()).as("it may be sent again").isEqualTo(16L);
  }

  /** A file that is being loaded again is somebody's still. */
  @Test
  void keepsAFileThatAnotherLoadStillNeeds() {
    LoadDesk desk = new LoadDesk(database, directory, 3, 1);
    long done = desk.load(History.small().zip()).id();
    desk.start(History.small().zip());

    retention(desk.job(done).finishedAt().plus(Duration.ofDays(31)));
    desk.run();

    assertThat(one("select count(*) from job where state = 'DONE'")).isEqualTo(2L);
  }

  /** What failed is resumed as long as its file is kept, and not afterwards. */
  @Test
  void aLoadWithoutItsFileIsNotResumed() {
    LoadDesk desk = new LoadDesk(database, directory, 3, 1);
    long id = desk.start(History.small().zip());
    database.sql("update job set state = 'FAILED', finished_at = now() where id = " + id);
    retention(desk.job(id).finishedAt().plus(Duration.ofDays(31)));
    database.sql("update job set state = 'WAITING', finished_at = null where id = " + id);

    for (int attempt = 0; attempt < JobRepository.MAX_ATTEMPTS; attempt++) {
      desk.run();
      database.sql("update job set leased_until = now() - interval '1 second'");
    }

    assertThat(desk.job(id).failure()).contains("LOAD-042");
    assertThatThrownBy(() -> desk.get(-1)).hasMessage("LOAD-041");
  }

  private void retention(Instant at) {
    database.run(
        em ->
            new LoadRetention(
                    new LoadRepository(em), new StagingRepository(em), new DocumentRepository(em))
                .delete(new RetentionDue(at)));
  }

  private long one(String sql) {
    return database.inTransaction(
        em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
  }
}
