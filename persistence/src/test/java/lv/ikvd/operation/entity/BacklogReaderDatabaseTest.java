package lv.ikvd.operation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.ikvd.database.entity.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BacklogReaderDatabaseTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static Backlog read() {
    return database.inTransaction(em -> new BacklogReader(em).read(TODAY));
  }

  @Test
  void countsWhatWaitsAndWhatNeedsAPerson() {
    Backlog before = read();

    database.sql(
        """
        insert into party (id, kind, created_at) values (9501, 'NATURAL_PERSON', now());
        insert into work_item (id, key, kind, created_at, not_before, attempts, done_at)
        values (9501, 'b-1', 'B', now() - interval '2 minutes', now() - interval '1 minute', 0, null),
               (9502, 'b-2', 'B', now() - interval '9 minutes', now() + interval '1 hour', 3, null),
               (9503, 'b-3', 'B', now() - interval '9 hours', now(), 12, null),
               (9504, 'b-4', 'B', now() - interval '9 hours', now(), 1, now());
        insert into proceeding (id, number, register, procedure, party_id, rule_version_id, stage, outcome,
                                opened_on, opened_at, due_on, missed, suspended_on, closed_at, version)
        select v.id, 'B-' || v.id, 'B', 'B_ONE', 9501, (select min(id) from rule_version), v.stage, v.outcome,
               '2026-02-02', now(), v.due, 'NOTHING', v.suspended, v.closed, 1
          from (values (9501, 'RECEIVED', null, date '2026-03-10', null::date, null::timestamptz),
                       (9502, 'RECEIVED', null, date '2026-03-11', null, null),
                       (9503, 'RECEIVED', null, date '2026-03-01', date '2026-02-20', null),
                       (9504, 'CLOSED', 'WITHDRAWN', date '2026-03-01', null, now()))
               v(id, stage, outcome, due, suspended, closed)""");
    Backlog after = read();

    assertThat(after.workWaiting() - before.workWaiting()).isEqualTo(2);
    assertThat(after.workStuck() - before.workStuck()).isEqualTo(1);
    assertThat(after.workAge()).isBetween(120L, 300L);
    assertThat(after.casesOpen() - before.casesOpen()).isEqualTo(3);
    assertThat(after.casesOverdue() - before.casesOverdue()).isEqualTo(1);
  }
}
