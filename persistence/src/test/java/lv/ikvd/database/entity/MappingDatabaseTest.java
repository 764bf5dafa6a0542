package lv.ikvd.database.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase("database-test");

  @BeforeAll
  static void table() {
    database.sql(
        "create table moment (id bigint primary key, version integer not null,"
            + " occurred_at timestamp(6) with time zone, previous_id bigint references moment)");
  }

  /** Moments in and around both changes of the clock in Auckland, where the tests run, and Riga. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-04-04T13:30:00.123456Z",
        "2026-04-04T14:30:00Z",
        "2026-09-26T13:59:59.999999Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z",
        "1918-11-18T00:00:00Z",
        "2026-12-31T21:30:00Z"
      })
  void storesTheMomentWhateverTheZone(String text) {
    assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Auckland");
    Instant moment = Instant.parse(text);
    long id = moment.getEpochSecond();
    database.run(em -> em.persist(new Moment(id, moment, null)));

    database.run(
        em -> {
          assertThat(em.find(Moment.class, id).occurredAt()).isEqualTo(moment);
          assertThat(inUtc(em, id)).isEqualTo(text.replace("Z", ""));
          assertThat(
                  em.createQuery("select m.id from Moment m where m.occurredAt = :at", Long.class)
                      .setParameter("at", moment)
                      .getResultList())
              .containsExactly(id);
        });
  }

  private static String inUtc(EntityManager em, long id) {
    return (String)
        em.createNativeQuery(
                "select trim(trailing '.' from trim(trailing '0' from to_char(occurred_at at time"
                    + " zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US'))) from moment where id = ?1")
            .setParameter(1, id)
            .getSingleResult();
  }

  @Test
  void cutsNanosecondsInsteadOfMovingIntoTheFuture() {
    database.run(
        em -> em.persist(new Moment(2, Instant.parse("2026-01-01T00:00:00.999999999Z"), null)));

    assertThat(database.inTransaction(em -> em.find(Moment.class, 2L)).occurredAt())
        .isEqualTo("2026-01-01T00:00:00.999999Z");
  }

  @Test
  void keepsNothingAsNothing() {
    database.run(em -> em.persist(new Moment(3, null, null)));

    assertThat(database.inTransaction(em -> em.find(Moment.class, 3L)).occurredAt()).isNull();
  }

  @Test
  void loadsARelationOnlyWhenAsked() {
    database.run(
        em -> {
          Moment first = new Moment(4, Instant.EPOCH, null);
          em.persist(first);
          em.persist(new Moment(5, Instant.EPOCH, first));
        });

    database.run(
        em -> {
          Moment second = em.find(Moment.class, 5L);
          var loaded = em.getEntityManagerFactory().getPersistenceUnitUtil();
          assertThat(loaded.isLoaded(second, "previous")).isFalse();
          assertThat(second.previous().occurredAt()).isEqualTo(Instant.EPOCH);
        });
  }

  /** Batch writing must not lose the count of rows that optimistic locking compares. */
  @Test
  void refusesTheSecondOfTwoChangesAlsoInABatch() {
    List<Long> ids = IntStream.range(100, 110).mapToObj(Long::valueOf).toList();
    database.run(em -> ids.forEach(id -> em.persist(new Moment(id, Instant.EPOCH, null))));

    assertThatThrownBy(
            () ->
                database.run(
                    slow -> {
                      List<Moment> read =
                          ids.stream().map(id -> slow.find(Moment.class, id)).toList();
                      database.run(
                          quick -> quick.find(Moment.class, 105L).move(Instant.ofEpochSecond(1)));
                      read.forEach(moment -> moment.move(Instant.ofEpochSecond(2)));
                    }))
        .isInstanceOfAny(RollbackException.class, OptimisticLockException.class)
        .satisfies(
            failure ->
                assertThat(
                        failure instanceof OptimisticLockException
                            || failure.getCause() instanceof OptimisticLockException)
                    .isTrue());

    assertThat(database.inTransaction(em -> em.find(Moment.class, 105L)).occurredAt())
        .isEqualTo(Instant.ofEpochSecond(1));
    assertThat(database.inTransaction(em -> em.find(Moment.class, 101L)).occurredAt())
        .isEqualTo(Instant.EPOCH);
  }
}
