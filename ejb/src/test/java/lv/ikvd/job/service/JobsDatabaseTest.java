package lv.ikvd.job.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.job.entity.JobError;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.entity.JobState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JobsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final TestTransactions transactions = new TestTransactions(database);
  private final TestNode node = new TestNode(transactions);

  @BeforeEach
  void empty() {
    database.sql(
        "create table if not exists effect (number int)",
        "delete from effect",
        "delete from job_error",
        "delete from job");
  }

  /** Writes the numbers 0 to 99 in chunks of ten. */
  private JobStep tenOfHundred(JobContext context) {
    int from = context.checkpoint() == null ? 0 : Integer.parseInt(context.checkpoint());
    IntStream.range(from, from + 10).forEach(this::write);
    JobStep step = new JobStep("" + (from + 10), 10, 100L, List.of(), from == 90, null);
    return step;
  }

  private void write(int number) {
    transactions
        .entityManager()
        .createNativeQuery("insert into effect (number) values (?1)")
        .setParameter(1, number)
        .executeUpdate();
  }

  @Test
  void runsChunkByChunkToItsEnd() {
    long id = start();
    assertThat(get(id).state()).isEqualTo(JobState.WAITING);

    node.runner(handler(this::tenOfHundred)).drain();

    JobRow done = get(id);
    assertThat(done.state()).isEqualTo(JobState.DONE);
    assertThat(done.doneCount()).isEqualTo(100);
    assertThat(done.createdBy()).isEqualTo("Anna Ozola");
    assertThat(done.finishedAt()).isNotNull();
    assertThat(effects()).hasSize(100).doesNotHaveDuplicates();
  }

  /** Killed in the fourth chunk: nothing of it counts, another node goes on behind the third. */
  @Test
  void goesOnBehindTheLastCheckpointAfterAKill() {
    long id = start();
    JobSteps killed = node.jobSteps(handler(this::tenOfHundred));
    killed.lease("killed");
    for (int i = 0; i < 3; i++) {
      killed.chunk(id, "killed");
    }
    assertThat(get(id).doneCount()).isEqualTo(30);
    JobRunner other = node.runner(handler(this::tenOfHundred));
    other.drain();
    assertThat(get(id).doneCount()).as("the lease still holds").isEqualTo(30);

    database.sql("update job set leased_until = now() - interval '1 second'");
    other.drain();

    assertThat(get(id).state()).isEqualTo(JobState.DONE);
    assertThat(effects()).hasSize(100).doesNotHaveDuplicates();
  }

  @Test
  void undoesTheChunkOfANodeThatLostItsLeaseMeanwhile() {
    long id = start();
    JobSteps slow =
        node.jobSteps(
            handler(
                context -> {
                  JobStep step = tenOfHundred(context);
                  database.sql("update job set leased_by = 'quick'");
                  return step;
                }));
    slow.lease("slow");

    assertThatThrownBy(() -> slow.chunk(id, "slow")).hasMessage("JOB-007");
    slow.chunkFailed(id, "slow", "JOB-007");

    assertThat(effects()).isEmpty();
    assertThat(get(id).doneCount()).isZero();
    assertThat(get(id).state()).isEqualTo(JobState.RUNNING);
  }

  @Test
  void staysWithTheNodeWhoseHeartbeatIsHeard() {
    start();
    JobSteps steps = node.jobSteps(handler(this::tenOfHundred));
    steps.lease("living");
    database.sql("update job set leased_until = now() - interval '1 second'");

    steps.heartbeat("living");

    assertThat(steps.lease("other")).isEmpty();
  }

  @Test
  void stopsAfterTheChunkWhenCancelled() {
    long id = start();
    JobHandler cancelling =
        handler(
            context -> {
              JobStep step = tenOfHundred(context);
              if ("20".equals(step.checkpoint())) {
                new TestTransactions(database).requiresNew(() -> cancel(id));
              }
              return step;
            });

    node.runner(cancelling).drain();

    assertThat(get(id).state()).isEqualTo(JobState.CANCELLED);
    assertThat(effects()).hasSize(20);
    assertThatThrownBy(() -> transactions.requiresNew(() -> jobs().cancel(id)))
        .hasMessage("JOB-004");
  }

  private void cancel(long id) {
    database.sql("update job set cancel_requested = true where id = " + id);
  }

  @Test
  void cancelsAtOnceWhatHasNotBegun() {
    long id = start();
    transactions.requiresNew(() -> jobs().cancel(id));

    node.runner(handler(this::tenOfHundred)).drain();

    assertThat(get(id).state()).isEqualTo(JobState.CANCELLED);
    assertThat(get(id).finishedAt()).isNotNull();
    assertThat(effects()).isEmpty();
  }

  @Test
  void failsAfterSomeAttemptsAndCanBeContinued() {
    long id = start();
    JobHandler failing =
        handler(
            context -> {
              if ("30".equals(context.checkpoint())) {
                throw new IllegalStateException("Jānis Bērziņš");
              }
              return tenOfHundred(context);
            });
    for (int i = 0; i < 8; i++) {
      node.runner(failing).drain();
      database.sql("update job set leased_until = null where state = 'RUNNING'");
    }
    JobRow failed = get(id);
    assertThat(failed.state()).isEqualTo(JobState.FAILED);
    assertThat(failed.failure())
        .startsWith("IllegalStateException at JobsDatabaseTest")
        .doesNotContain("Bērziņš");
    assertThat(failed.doneCount()).isEqualTo(30);

    transactions.requiresNew(() -> jobs().resume(id));
    node.runner(handler(this::tenOfHundred)).drain();

    assertThat(get(id).state()).isEqualTo(JobState.DONE);
    assertThat(effects()).hasSize(100).doesNotHaveDuplicates();
  }

  /** A chunk that takes its server down must not take down one after the other for ever. */
  @Test
  void endsAJobThatKillsWhoeverTakesIt() {
    long id = start();
    JobSteps steps = node.jobSteps(handler(this::tenOfHundred));
    while (steps.lease("killed").isPresent()) {
      database.sql("update job set leased_until = now() - interval '1 second'");
    }

    node.runner(handler(this::tenOfHundred)).drain();

    assertThat(get(id).state()).isEqualTo(JobState.FAILED);
    assertThat(get(id).failure()).isEqualTo("JOB-006");
  }

  @Test
  void keepsWrongRecordsAsAFile() {
    long id = start();
    JobHandler erring =
        handler(
            context ->
                tenOfHundred(context)
                    .withErrors(
                        IntStream.range(0, 120)
                            .mapToObj(i -> new JobError("=r" + i, "T-1", "Kļūda; \"" + i + "\""))
                            .toList()));

    node.runner(erring).drain();

    JobRow done = get(id);
    assertThat(done.errorCount()).isEqualTo(1200);
    List<JobError> last = transactions.requiresNew(() -> jobs().errors(id, 1195, 100));
    assertThat(last)
        .extracting(JobError::record)
        .containsExactly("=r115", "=r116", "=r117", "=r118", "=r119");
    assertThat(last.get(0).message()).isEqualTo("Kļūda; \"115\"");
  }

  @Test
  void refusesAnUnknownKind() {
    assertThatThrownBy(() -> transactions.requiresNew(() -> jobs().start("NONE", "x", null)))
        .hasMessage("JOB-002");
    assertThatThrownBy(() -> transactions.requiresNew(() -> jobs().get(-1))).hasMessage("JOB-003");
  }

  @Test
  void listsTheNewestFirst() {
    long first = start();
    long second = start();

    assertThat(transactions.requiresNew(() -> jobs().page(null, PageRequest.first())).items())
        .extracting(JobRow::id)
        .containsExactly(second, first);
    assertThat(
            transactions.requiresNew(() -> jobs().page(JobState.DONE, PageRequest.first())).items())
        .isEmpty();
  }

  @Test
  void estimatesTheEndByTheRateSoFar() {
    Instant start = Instant.parse("2026-11-22T08:00:00Z");
    JobRow row =
        new JobRow(
            1,
            "K",
            "T",
            JobState.RUNNING,
            false,
            250,
            1000L,
            0,
            "A",
            start,
            start,
            null,
            null,
            null);
    Instant now = start.plusSeconds(50);

    assertThat(row.perSecond(now)).contains(5.0);
    assertThat(row.remaining(now)).contains(Duration.ofSeconds(150));
    assertThat(row.remaining(start)).isEmpty();
  }

  private long start() {
    return transactions.requiresNew(() -> jobs().start("TEST", "Pārbaude", "{}"));
  }

  private JobRow get(long id) {
    return transactions.requiresNew(() -> jobs().get(id));
  }

  private Jobs jobs() {
    return new Jobs(
        node.jobRepository(),
        new JobHandlers(Set.of(handler(this::tenOfHundred))),
        () -> "Anna Ozola",
        new TestEvent<>());
  }

  @SuppressWarnings("unchecked")
  private List<Object> effects() {
    return database.inTransaction(
        em -> em.createNativeQuery("select number from effect").getResultList());
  }

  private static JobHandler handler(Function<JobContext, JobStep> work) {
    return new JobHandler() {
      @Override
      public String kind() {
        return "TEST";
      }

      @Override
      public JobStep chunk(JobContext context) {
        return work.apply(context);
      }
    };
  }
}
