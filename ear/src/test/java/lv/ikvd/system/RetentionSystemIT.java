package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each feature keeps for a term is gone after it, and not earlier (docs/retention.md). */
class RetentionSystemIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** By table: its key, and how many days a row is kept. */
  private static final Map<String, Integer> KEPT =
      Map.of(
          "look", 1827,
          "audit_event", 1827,
          "draft", 30,
          "work_item", 366,
          "job_error", 366,
          "campaign_asked", 731,
          "campaign_answer_token", 731,
          "child_minder_list_line", 366);

  private static final String ROWS =
      """
      insert into look (id, at, actor, kind, purpose, subject_type, subject_ids)
        values ({id}, {look}, 'x', 'OPEN', 'x', 'PARTY', '{}');
      insert into audit_event (id, at, actor, kind) values ({id}, {audit_event}, 'x', 'LOGIN');
      insert into draft (id, account_id, form, record, tab, content, saved_at)
        select {id}, min(id), 'decision', 'x', 'tab{id}', '{}', {draft} from account;
      insert into work_item (id, key, kind, created_at, not_before, done_at)
        values ({id}, 'x{id}', 'NOTICE_SEND', now(), now(), {work_item});
      insert into job (id, kind, title, params, state, created_by, created_at, finished_at,
          failure)
        values ({id}, 'x', 'x', '', 'FAILED', 'x', now(), {job_error}, 'lūzums');
      insert into job_error values ({id}, 0, 'x', 'x', 'x');
      insert into campaign (id, register, title, confirmed_before, started_on, started_at,
          started_by, remind_on, answer_until, explanation, expected)
        select {id}, 'CHILD_MINDER', 'x', d, d, d, 'x', d, d, 'x', 0
        from (select ({campaign_asked})::date as d) x;
      insert into campaign_asked (id, campaign_id, entry_id, party_id, asked_at)
        select {id}, {id}, id, party_id, now() from register_entry limit 1;
      insert into campaign_answer_token values (sha256('{id}'), {id}, now());
      insert into child_minder_list (id, municipality_id, asked_on, checked_at, checked_by)
        select {id}, min(id), now(), {child_minder_list_line}, 'x' from municipality;
      insert into child_minder_list_line (list_id, line, name, state)
        values ({id}, 1, 'x', 'UNKNOWN');
      """;

  private final Rows rows = new Rows(MicroServer.shared());

  @Test
  void deletesWhatIsKeptForItsTermAndNothingEarlier() {
    insert(-1, 2);
    insert(-2, -2);
    assertThat(left(-1)).containsExactlyInAnyOrderElementsOf(KEPT.keySet());

    rows.execute(
        "insert into work_item (id, key, kind, created_at, not_before) values"
            + " (nextval('work_item_seq'), 'RETENTION-' || random(), 'RETENTION', now(), now())");
    await().atMost(PATIENCE).until(() -> left(-1).isEmpty());

    assertThat(left(-2)).containsExactlyInAnyOrderElementsOf(KEPT.keySet());
    assertThat(rows.all("select failure from job where id = -1")).containsOnlyNulls();
    assertThat(rows.all("select failure from job where id = -2")).containsExactly("lūzums");
    rows.execute(
        "delete from job_error where job_id < 0; delete from job where id < 0;"
            + " delete from campaign_answer_token where asked_id < 0;"
            + " delete from campaign_asked where id < 0;"
            + " delete from campaign where id < 0;"
            + " delete from child_minder_list where id < 0");
    String work = "select count(*) from work_item where kind = 'RETENTION' and done_at is null";
    await().atMost(PATIENCE).until(() -> rows.count(work) == 0);
  }

  /** Tables that still hold a row of this id. */
  private List<String> left(int id) {
    return KEPT.keySet().stream()
        .filter(
            table -> rows.count("select count(*) from " + table + " where " + is(table, id)) > 0)
        .toList();
  }

  private static String is(String table, int id) {
    return switch (table) {
          case "job_error" -> "job_id";
          case "campaign_answer_token" -> "asked_id";
          case "child_minder_list_line" -> "list_id";
          default -> "id";
        }
        + " = "
        + id;
  }

  /** A row in each table, so many days after the end of its term. */
  private void insert(int id, int days) {
    String sql = ROWS.replace("{id}", String.valueOf(id));
    for (Map.Entry<String, Integer> kept : KEPT.entrySet()) {
      sql =
          sql.replace(
              "{" + kept.getKey() + "}",
              "now() - interval '" + (kept.getValue() + days) + " days'");
    }
    rows.execute(sql);
  }
}
