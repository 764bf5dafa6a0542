package lv.ikvd.security.entity;

import static lv.ikvd.security.entity.Throttle.BY_LOGIN;
import static lv.ikvd.security.entity.Throttle.BY_ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.ikvd.database.entity.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThrottleDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Instant NOON = Instant.parse("2026-03-29T00:59:30Z");

  @Test
  void waitsLongerAfterEachFailureUpToAQuarterOfAnHour() {
    Instant now = NOON;
    for (int attempt = 1; attempt <= 5; attempt++) {
      assertThat(begin("long", now)).isTrue();
    }
    for (long seconds : new long[] {30, 60, 120, 240, 480, 900, 900, 900}) {
      assertThat(begin("long", now.plusSeconds(seconds - 1))).isFalse();
      assertThat(until("long", now)).contains(now.plusSeconds(seconds));
      now = now.plusSeconds(seconds);
      assertThat(begin("long", now)).isTrue();
    }
  }

  @Test
  void aRefusedAttemptCountsForNothing() {
    IntStream.range(0, 5).forEach(n -> begin("refused", NOON));
    IntStream.range(0, 50)
        .forEach(n -> assertThat(begin("refused", NOON.plusSeconds(1))).isFalse());

    assertThat(until("refused", NOON)).contains(NOON.plusSeconds(30));
  }

  @Test
  void forgetsAfterTheRightPasswordAndAfterADay() {
    IntStream.range(0, 5).forEach(n -> begin("forgiven", NOON));
    database.run(em -> new Throttle(em).forget(BY_LOGIN, "forgiven"));
    assertThat(begin("forgiven", NOON)).isTrue();

    IntStream.range(0, 5).forEach(n -> begin("old", NOON));
    Instant nextDay = NOON.plus(Duration.ofHours(25));
    IntStream.range(0, 4).forEach(n -> assertThat(begin("old", nextDay)).isTrue());
    assertThat(until("old", nextDay)).isEmpty();
  }

  /** A hundred guesses sent at once are not a hundred tries. */
  @Test
  void countsGuessesSentAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> guess = () -> begin("flood", NOON);
      long allowed = 0;
      for (Future<Boolean> answer :
          threads.invokeAll(IntStream.range(0, 100).mapToObj(n -> guess).toList())) {
        allowed += answer.get() ? 1 : 0;
      }
      assertThat(allowed).isEqualTo(5);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aLoginThatSucceedsDoesNotCountAgainstTheOffice() {
    for (int n = 0; n < 200; n++) {
      boolean allowed =
          database.inTransaction(
              em -> {
                Throttle throttle = new Throttle(em);
                boolean begun = throttle.begin(BY_ORIGIN, "10.0.0.1", NOON);
                throttle.giveBack(BY_ORIGIN, "10.0.0.1");
                return begun;
              });
      assertThat(allowed).isTrue();
    }
  }

  @Test
  void storesNeitherLoginNorAddress() {
    begin("secretly-typed-password", NOON);

    Object rows =
        database.inTransaction(
            em ->
                em.createNativeQuery(
                        "select count(*) from login_throttle t where t::text like '%secretly%'")
                    .getSingleResult());
    assertThat(((Number) rows).longValue()).isZero();
  }

  private static boolean begin(String login, Instant now) {
    return database.inTransaction(em -> new Throttle(em).begin(BY_LOGIN, login, now));
  }

  private static Optional<Instant> until(String login, Instant now) {
    return database.inTransaction(em -> new Throttle(em).lockedUntil(BY_LOGIN, login, now));
  }
}
