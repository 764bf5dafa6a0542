package lv.ikvd.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import lv.ikvd.database.entity.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftRepositoryDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @BeforeAll
  static void accounts() {
    database.sql(
        "insert into account (id, login, display_name, created_at) values (1, 'a', 'A', now()), (2,"
            + " 'b', 'B', now())");
  }

  @Test
  void keepsEachTabApart() {
    save(1, "two-tabs", "left", "L");
    save(1, "two-tabs", "right", "R");

    assertThat(content(1, "two-tabs", "left")).isEqualTo("L");
    assertThat(content(1, "two-tabs", "right")).isEqualTo("R");
    database.run(
        em ->
            assertThat(new DraftRepository(em).offered(1, "two-tabs", "new"))
                .extracting(DraftRow::tab)
                .containsExactlyInAnyOrder("left", "right"));
  }

  @Test
  void nobodyReadsWhatAnotherTyped() {
    save(1, "mine", "t", "secret");

    assertThat(content(2, "mine", "t")).isNull();
    database.run(em -> assertThat(new DraftRepository(em).offered(2, "mine", "new")).isEmpty());
    assertThat(discard(2, "mine", null)).isZero();
  }

  @Test
  void discardsOneTabOrAll() {
    save(1, "done", "one", "1");
    save(1, "done", "two", "2");
    save(1, "done", "three", "3");

    assertThat(discard(1, "done", "one")).isEqualTo(1);
    assertThat(discard(1, "done", null)).isEqualTo(2);
  }

  @Test
  void advancesTheVersionWithEachSave() {
    assertThat(save(1, "versions", "t", "1").version()).isEqualTo(1);
    assertThat(save(1, "versions", "t", "2").version()).isEqualTo(2);
    assertThat(save(1, "versions", "t", "3").content()).isEqualTo("3");
  }

  @Test
  void theTableItselfHasALimit() {
    assertThatThrownBy(() -> save(1, "huge", "t", "x".repeat(1_000_001)))
        .hasStackTraceContaining("draft_content_check");
  }

  private static DraftRow save(long account, String form, String tab, String content) {
    return database.inTransaction(
        em -> {
          DraftRepository drafts = new DraftRepository(em);
          Draft draft =
              drafts
                  .find(account, form, "new", tab)
                  .orElseGet(() -> new Draft(account, form, "new", tab));
          draft.write(content, NOW);
          return drafts.save(draft);
        });
  }

  private static String content(long account, String form, String tab) {
    return database.inTransaction(
        em ->
            new DraftRepository(em)
                .find(account, form, "new", tab)
                .map(Draft::row)
                .map(DraftRow::content)
                .orElse(null));
  }

  private static int discard(long account, String form, String tab) {
    return database.inTransaction(em -> new DraftRepository(em).discard(account, form, "new", tab));
  }
}
