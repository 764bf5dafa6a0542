package lv.ikvd.job.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.job.entity.OpenWorkRow;
import lv.ikvd.job.entity.WorkItemDraft;
import lv.ikvd.job.entity.WorkItemRepository;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.job.entity.WorkState;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WorkQueueDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final TestTransactions transactions = new TestTransactions(database);
  private final TestNode node = new TestNode(transactions);

  /** Writes a row in its transaction: an effect that can be counted. */
  private final WorkHandler counting =
      handler(
          "COUNT",
          item ->
              transactions
                  .entityManager()
                  .createNativeQuery("insert into effect (key) values (?1)")
                  .setParameter(1, item.key())
                  .executeUpdate());

  @BeforeEach
  void empty() {
    database.sql(
        "create table if not exists effect (key text)",
        "delete from effect",
        "delete from work_item");
  }

  @Test
  void doesWorkAfterItsCommitAndOnce() {
    add("a", "b", "a");
    add("a");

    node.work(counting);
    node.work(counting);

    assertThat(effects()).containsExactlyInAnyOrder("a", "b");
    assertThat(open().items()).isEmpty();
  }

  @Test
  void forgetsWorkOfATransactionThatWasRolledBack() {
    assertThatThrownBy(
            () ->
                transactions.requiresNew(
                    () -> {
                      node.queue().add(draft("rolled-back"));
                      throw new Problem("TEST-001");
                    }))
        .isInstanceOf(Problem.class);
    node.work(counting);

    assertThat(effects()).isEmpty();
  }

  @Test
  void hasOneEffectPerItemOnManyNodesAtOnce() throws Exception {
    int nodes = 6;
    int count = 120;
    for (int i = 0; i < count; i++) {
      add("item-" + i);
    }
    CyclicBarrier together = new CyclicBarrier(nodes);
    inParallel(
        nodes,
        () -> {
          Worker worker = new TestNode(transactions).worker(counting);
          await(together);
          worker.drain();
        });

    assertThat(effects()).hasSize(count).doesNotHaveDuplicates();
    assertThat(open().items()).isEmpty();
  }

  @Test
  void addsAKeyOnceWhenManyTransactionsAddIt() throws Exception {
    CyclicBarrier together = new CyclicBarrier(5);
    inParallel(
        5,
        () -> {
          await(together);
          add("same");
        });

    assertThat(open().total()).isEqualTo(1);
  }

  @Test
  void leavesToOthersWhatOneNodeHolds() {
    add("held");
    List<WorkItemRow> held = lease("node-a", Duration.ofMinutes(2));

    node.work(counting);

    assertThat(held).hasSize(1);
    assertThat(effects()).isEmpty();
  }

  /** A killed node neither finishes nor fails its item; it only falls silent. */
  @Test
  void takesOverWhatAKilledNodeHeld() {
    add("orphan");
    lease("killed", Duration.ofMillis(-1));

    node.work(counting);

    assertThat(effects()).containsExactly("orphan");
  }

  @Test
  void doesNothingWhenTheLeaseIsAnothersByNow() {
    add("late");
    WorkItemRow mine = lease("slow", Duration.ofMillis(-1)).get(0);
    lease("quick", Duration.ofMinutes(2));

    assertThat(node.workSteps(counting).handle(mine, "slow")).isFalse();
    assertThat(node.workSteps(counting).handle(mine, "quick")).isTrue();
    assertThat(effects()).containsExactly("late");
  }

  @Test
  void undoesTheEffectOfAFailureAndTriesLater() {
    WorkHandler failing =
        handler(
            "COUNT",
            item -> {
              counting.handle(item);
              throw new IllegalArgumentException("Jānis Bērziņš 010190-11111");
            });
    add("fails");

    node.work(failing);

    assertThat(effects()).isEmpty();
    OpenWorkRow row = open().items().get(0);
    assertThat(row.state()).isEqualTo(WorkState.RETRYING);
    assertThat(row.attempts()).isEqualTo(1);
    assertThat(row.lastError())
        .startsWith("IllegalArgumentException at WorkQueueDatabaseTest.")
        .doesNotContain("Bērziņš", "010190");
    assertThat(Duration.between(row.createdAt(), row.notBefore()).toSeconds()).isBetween(14L, 40L);

    node.work(counting);
    assertThat(effects()).as("not due yet").isEmpty();
    database.sql("update work_item set not_before = now()");
    node.work(counting);
    assertThat(effects()).containsExactly("fails");
  }

  @Test
  void showsWhatKeepsFailingAndTriesItAgainWhenAsked() {
    WorkHandler failing =
        handler(
            "COUNT",
            item -> {
              throw Problem.unavailable("TEST-002");
            });
    add("stuck");
    for (int i = 0; i < WorkItemRepository.MAX_ATTEMPTS + 3; i++) {
      node.work(failing);
      database.sql("update work_item set not_before = now()");
    }

    OpenWorkRow row = open(WorkState.STUCK).items().get(0);
    assertThat(row.attempts()).isEqualTo(WorkItemRepository.MAX_ATTEMPTS);
    assertThat(row.lastError()).isEqualTo("TEST-002");
    node.work(counting);
    assertThat(effects()).isEmpty();

    transactions.requiresNew(() -> node.queue().retry(row.id()));
    node.work(counting);
    assertThat(effects()).containsExactly("stuck");
    assertThatThrownBy(() -> transactions.requiresNew(() -> node.queue().retry(row.id())))
        .hasMessage("JOB-001");
  }

  @Test
  void leavesAKindThatThisNodeDoesNotKnow() {
    add("newer");

    node.work(handler("OTHER", item -> {}));

    assertThat(open().items()).singleElement().extracting(OpenWorkRow::attempts).isEqualTo(0);
  }

  @Test
  void givesBackWhatItDoesNotBeginWhenTheServerStops() {
    add("first", "second", "third");
    Worker[] stopping = new Worker[1];
    stopping[0] =
        node.worker(
            handler(
                "COUNT",
                item -> {
                  counting.handle(item);
                  stopping[0].stop();
                }));

    stopping[0].drain();

    assertThat(effects()).hasSize(1);
    assertThat(open().items()).hasSize(2).allSatisfy(row -> assertThat(row.attempts()).isZero());
    node.work(counting);
    assertThat(effects()).hasSize(3);
  }

  private void add(String... keys) {
    transactions.requiresNew(
        () -> {
          for (String key : keys) {
            node.queue().add(draft(key));
          }
        });
  }

  private static WorkItemDraft draft(String key) {
    return new WorkItemDraft(key, "COUNT", null, null, null, null);
  }

  private List<WorkItemRow> lease(String holder, Duration time) {
    return transactions.requiresNew(() -> node.items().lease(holder, time, 10, Set.of("COUNT")));
  }

  private Page<OpenWorkRow> open() {
    return open(null);
  }

  private Page<OpenWorkRow> open(WorkState state) {
    return transactions.requiresNew(() -> node.queue().open(state, PageRequest.first()));
  }

  @SuppressWarnings("unchecked")
  private List<Object> effects() {
    return database.inTransaction(
        em -> em.createNativeQuery("select key from effect").getResultList());
  }

  private static WorkHandler handler(String kind, java.util.function.Consumer<WorkItemRow> work) {
    return new WorkHandler() {
      @Override
      public String kind() {
        return kind;
      }

      @Override
      public void handle(WorkItemRow item) {
        work.accept(item);
      }
    };
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void inParallel(int threads, Runnable work) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      running.add(executor.submit(work));
    }
    for (Future<?> one : running) {
      one.get();
    }
    executor.shutdown();
  }
}
