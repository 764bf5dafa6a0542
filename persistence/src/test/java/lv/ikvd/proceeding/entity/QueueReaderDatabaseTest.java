package lv.ikvd.proceeding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.proceeding.entity.row.QueueCounts;
import lv.ikvd.proceeding.entity.row.QueueFilter;
import lv.ikvd.proceeding.entity.row.QueueFilter.Scope;
import lv.ikvd.proceeding.entity.row.QueueRow;
import lv.ikvd.proceeding.entity.team.TeamReader;
import lv.ikvd.proceeding.entity.team.TeamRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueueReaderDatabaseTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
  private static final long ANNA = 9001;
  private static final long ILZE = 9002;

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @BeforeAll
  static void cases() {
    database.sql(
        """
        insert into account (id, login, display_name, created_at)
        values (9001, 'q-anna', 'Āboliņa Anna', now()), (9002, 'q-ilze', 'Zariņa Ilze', now());
        insert into party (id, kind, created_at)
        values (9001, 'NATURAL_PERSON', now()), (9002, 'NATURAL_PERSON', now());
        insert into party_version (id, party_id, valid_from, recorded_at, source, display_name, search_key, salt,
                                   commitment)
        values (9001, 9001, '2020-01-01', now(), 'APPLICATION', 'Žanete Ķirse', search_key('Žanete Ķirse'),
                decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex')),
               (9002, 9002, '2020-01-01', now(), 'APPLICATION', 'Juris Celms', search_key('Juris Celms'),
                decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'));
        insert into proceeding (id, number, register, procedure, party_id, rule_version_id, stage, outcome, handler_id,
                                opened_on, opened_at, due_on, missed, suspended_on, closed_at, version)
        select v.id, v.number, 'QUEUE', 'Q_ONE', v.party, (select min(id) from rule_version), v.stage, v.outcome, v.handler,
               '2026-02-02', now(), v.due, v.missed, v.suspended, v.closed, 3
          from (values (9001, 'Q-1', 9001, 'RECEIVED', null, 9001, date '2026-03-20', 'NOTHING', null::date, null::timestamptz),
                       (9002, 'Q-2', 9002, 'CHECKED', null, 9001, date '2026-03-25', 'DEEMED_GRANTED', null, null),
                       (9003, 'Q-3', 9001, 'PREPARED', null, 9002, date '2026-03-10', 'NOTHING', null, null),
                       (9004, 'Q-4', 9002, 'RECEIVED', null, null, date '2026-03-13', 'NOTHING', null, null),
                       (9005, 'Q-5', 9001, 'RECEIVED', null, 9002, date '2026-03-01', 'NOTHING', date '2026-02-20', null),
                       (9006, 'Q-6', 9001, 'CLOSED', 'WITHDRAWN', 9001, date '2026-03-02', 'NOTHING', null, now()))
               v(id, number, party, stage, outcome, handler, due, missed, suspended, closed);
        insert into proceeding_term (id, proceeding_id, code, starts_on, due_on, missed, explanation, recorded_at)
        values (9001, 9001, 'EARLIER', '2026-02-02', '2026-03-02', 'NOTHING', '{"n":1}', now()),
               (9002, 9001, 'DECISION', '2026-02-02', '2026-03-20', 'NOTHING', '{"n":2}', now())""");
  }

  private static QueueFilter filter(
      Scope scope, Long account, Long handler, LocalDate until, String q, boolean closed) {
    return new QueueFilter(
        scope, account, TODAY, "QUEUE", null, null, handler, null, until, false, null, q, closed);
  }

  private static Page<QueueRow> page(QueueFilter filter, String sort) {
    return database.inTransaction(
        em -> new QueueReader(em).page(filter, new PageRequest(1, 50, sort)));
  }

  private static List<String> numbers(QueueFilter filter, String sort) {
    return page(filter, sort).items().stream().map(QueueRow::number).toList();
  }

  @Test
  void casesWhoseMissedTermHasAnEffectStandFirstThenByTerm() {
    assertThat(numbers(filter(Scope.TEAM, ANNA, null, null, null, false), null))
        .containsExactly("Q-2", "Q-5", "Q-3", "Q-4", "Q-1");
  }

  @Test
  void eachTabHasItsCases() {
    assertThat(numbers(filter(Scope.MINE, ANNA, null, null, null, false), null))
        .containsExactly("Q-2", "Q-1");
    assertThat(numbers(filter(Scope.UNASSIGNED, ANNA, null, null, null, false), null))
        .containsExactly("Q-4");
    assertThat(numbers(filter(Scope.TEAM, ANNA, null, null, null, true), null))
        .containsExactly("Q-6");
  }

  @Test
  void narrowsByHandlerTermAndNameWithoutDiacritics() {
    assertThat(numbers(filter(Scope.TEAM, ANNA, ILZE, null, null, false), null))
        .containsExactly("Q-5", "Q-3");
    assertThat(numbers(filter(Scope.TEAM, ANNA, null, TODAY.minusDays(1), null, false), null))
        .containsExactly("Q-3");
    assertThat(numbers(filter(Scope.TEAM, ANNA, null, null, "zanete", false), "number"))
        .containsExactly("Q-1", "Q-3", "Q-5");
    assertThat(numbers(filter(Scope.TEAM, ANNA, null, null, null, false), "-partyName").get(0))
        .isEqualTo("Q-1");
  }

  @Test
  void aRowCarriesItsVersionAndTheComputationOfTheTermThatCounts() {
    QueueRow row = page(filter(Scope.MINE, ANNA, null, null, "Q-1", false), null).items().get(0);

    assertThat(row.version()).isEqualTo(3);
    assertThat(row.explanation()).isEqualTo("{\"n\":2}");
    assertThat(row.handler()).isEqualTo("Āboliņa Anna");
  }

  @Test
  void countsWhatTheTabsHold() {
    QueueCounts counts = database.inTransaction(em -> new QueueReader(em).counts(ANNA, TODAY));

    assertThat(counts.mine()).isEqualTo(2);
    assertThat(counts.closed()).isGreaterThanOrEqualTo(1);
    assertThat(counts.overdue()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void theTeamIsCountedByHandlerTheUnassignedFirst() {
    List<TeamRow> team =
        database.inTransaction(em -> new TeamReader(em).rows(TODAY, LocalDate.of(2026, 3, 15)));

    assertThat(team.get(0).handlerId()).isNull();
    assertThat(team.get(0).thisWeek()).isGreaterThanOrEqualTo(1);
    TeamRow ilze =
        team.stream()
            .filter(row -> row.handler() != null)
            .filter(row -> row.handlerId() == ILZE)
            .findFirst()
            .orElseThrow();
    assertThat(ilze.total()).isEqualTo(2);
    assertThat(ilze.overdue()).as("a suspended case is not late").isEqualTo(1);
    assertThat(ilze.prepared()).isEqualTo(1);
    assertThat(ilze.waiting()).as("one stands still, one waits for a signature").isEqualTo(2);
    assertThat(numbers(waiting(ILZE), null)).containsExactlyInAnyOrder("Q-3", "Q-5");
  }

  private static QueueFilter waiting(Long handler) {
    return new QueueFilter(
        Scope.TEAM, ANNA, TODAY, "QUEUE", null, null, handler, null, null, true, null, null, false);
  }

  @Test
  void casesOfWhoIsAwayStandInTheQueueOfTheSubstituteInThoseDaysAlone() {
    database.sql(
        """
        insert into official_absence (account_id, substitute_id, kind, from_on, to_on, recorded_by, recorded_at)
        values (9002, 9001, 'LEAVE', '2026-06-01', '2026-06-05', 'Anna', now());
        insert into official_absence (account_id, substitute_id, kind, from_on, to_on, recorded_by, recorded_at,
                                      cancelled_at)
        values (9002, 9001, 'LEAVE', '2026-06-08', '2026-06-09', 'Anna', now(), now())""");

    assertThat(numbers(mine(ANNA, LocalDate.of(2026, 5, 31)), null)).containsExactly("Q-2", "Q-1");
    assertThat(numbers(mine(ANNA, LocalDate.of(2026, 6, 5)), null))
        .containsExactly("Q-2", "Q-5", "Q-3", "Q-1");
    assertThat(numbers(mine(ANNA, LocalDate.of(2026, 6, 8)), null)).containsExactly("Q-2", "Q-1");
    assertThat(numbers(mine(ILZE, LocalDate.of(2026, 6, 5)), null))
        .as("they stay hers")
        .containsExactly("Q-5", "Q-3");
    assertThat(page(mine(ANNA, LocalDate.of(2026, 6, 5)), null).items())
        .filteredOn(row -> row.number().equals("Q-3"))
        .extracting(QueueRow::handler, QueueRow::substitute)
        .containsExactly(tuple("Zariņa Ilze", "Āboliņa Anna"));
    assertThat(counted(LocalDate.of(2026, 6, 5)) - counted(LocalDate.of(2026, 6, 8))).isEqualTo(2);
  }

  private static long counted(LocalDate day) {
    return database.inTransaction(em -> new QueueReader(em).counts(ANNA, day)).mine();
  }

  private static QueueFilter mine(Long account, LocalDate day) {
    return new QueueFilter(
        Scope.MINE, account, day, "QUEUE", null, null, null, null, null, false, null, null, false);
  }

  @Test
  void findsWhatWaitsForASignature() {
    database.sql(
        """
        insert into decision_draft (id, proceeding_id, kind, proposed_by, proposed_at)
        values (9001, 9003, 'REGISTER', 9002, now())""");

    assertThat(toSign(ANNA)).contains("Q-3");
    assertThat(toSign(ILZE)).as("nobody signs what they proposed").doesNotContain("Q-3");
  }

  private static List<String> toSign(long account) {
    return database.inTransaction(
        em -> new QueueReader(em).toSign(account).stream().map(row -> row.number()).toList());
  }
}
