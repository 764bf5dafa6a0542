package lv.ikvd.registry.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.ikvd.database.entity.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NumberSeriesDatabaseTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @BeforeAll
  static void series() {
    database.sql(
        "insert into number_series (code, prefix, width, by_year) values ('YEARLY', 'GAD', 6, true),"
            + " ('FOREVER', 'A-B', 3, false), ('RUSH', 'R', 2, false), ('UNDONE', 'U', 1, false),"
            + " ('RESTORED', 'RES', 6, true)");
  }

  private static String next(String series, LocalDate on) {
    return database.inTransaction(em -> new NumberSeriesRepository(em).next(series, on));
  }

  @Test
  void beginsEachYearAnewAndKeepsTheYearInTheNumber() {
    assertThat(next("YEARLY", LocalDate.of(2026, 12, 31))).isEqualTo("GAD-2026-000001");
    assertThat(next("YEARLY", LocalDate.of(2027, 1, 1))).isEqualTo("GAD-2027-000001");
    assertThat(next("YEARLY", LocalDate.of(2026, 12, 31))).isEqualTo("GAD-2026-000002");
    assertThat(next("YEARLY", LocalDate.of(2027, 1, 2))).isEqualTo("GAD-2027-000002");
  }

  @Test
  void givesBlocksAndGrowsBeyondItsWidth() {
    assertThat(next("FOREVER", DAY)).isEqualTo("A-B-001");
    List<String> block =
        database.inTransaction(em -> new NumberSeriesRepository(em).nextBlock("FOREVER", 1000));
    assertThat(block).hasSize(1000).startsWith("A-B-002").endsWith("A-B-1001");
    assertThat(next("FOREVER", DAY)).isEqualTo("A-B-1002");
  }

  @Test
  void givesNoNumberTwiceToThoseWhoComeAtOnce() throws Exception {
    int threads = 4;
    int each = 50;
    CountDownLatch start = new CountDownLatch(1);
    Callable<List<String>> clerk =
        () -> {
          start.await();
          List<String> taken = new ArrayList<>();
          for (int i = 0; i < each; i++) {
            taken.add(next("RUSH", DAY));
          }
          return taken;
        };
    ExecutorService office = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        results.add(office.submit(clerk));
      }
      start.countDown();
      List<String> all = new ArrayList<>();
      for (Future<List<String>> result : results) {
        all.addAll(result.get());
      }
      assertThat(all).hasSize(threads * each).doesNotHaveDuplicates().contains("R-01", "R-200");
    } finally {
      office.shutdownNow();
    }
  }

  @Test
  void spendsNothingOnWhatWasRolledBack() {
    EntityManager em = database.entityManagerFactory().createEntityManager();
    em.getTransaction().begin();
    assertThat(new NumberSeriesRepository(em).next("UNDONE", DAY)).isEqualTo("U-1");
    em.getTransaction().rollback();
    em.close();

    assertThat(next("UNDONE", DAY)).isEqualTo("U-1");
  }

  @Test
  void leavesOutABlockAfterARestore() {
    next("RESTORED", DAY);
    database.run(em -> new NumberSeriesRepository(em).skip(10_000));

    assertThat(next("RESTORED", DAY)).isEqualTo("RES-2026-010002");
  }

  @Test
  void refusesASeriesThatDoesNotExist() {
    assertThatThrownBy(() -> next("NONE", DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no number series NONE");
  }
}
