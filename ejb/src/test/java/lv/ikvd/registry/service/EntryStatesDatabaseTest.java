package lv.ikvd.registry.service;

import static org.assertj.core.api.Assertions.assertThat;

import lv.ikvd.database.entity.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryStatesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final Gardens gardens = new Gardens(database);
  private EntryStates states;
  private RecordedVersion entry;

  @BeforeAll
  static void register() {
    new Gardens(database).create();
    database.sql(
        "insert into address (id, line, search_key) values (7, 'Dārza iela 1', 'darza iela 1')");
  }

  @BeforeEach
  void entry() {
    states = new EntryStates(database.dataSource());
    entry = gardens.open("Saulīte", "2026-03-01");
  }

  private EntryState state() {
    return states.of(entry.entryId()).orElseThrow();
  }

  @Test
  void staysWhileNothingChanges() {
    EntryState before = state();
    gardens.open("Pienenīte", "2026-03-01");

    assertThat(state()).isEqualTo(before);
    assertThat(states.of(GardenRegister.CODE, entry.number())).contains(before);
    assertThat(states.of(GardenRegister.CODE, "GDN-9999")).isEmpty();
  }

  @Test
  void isAnotherAsSoonAsAVersionIsCommitted() {
    EntryState before = state();
    RecordedVersion changed =
        gardens.later().change(entry, "2026-04-01", null, new Garden("Saulgrieze", 1, null));

    assertThat(state()).isNotEqualTo(before);
    assertThat(state().versionId()).isEqualTo(changed.versionId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rule_field set public = not public",
        "update rule_version set valid_from = valid_from",
        "update municipality set name = name || ' un apkārtne' where name = 'Rīga'",
        "update address set line = null, search_key = null, erased_at = now() where id = 7",
      })
  void isAnotherWhenWhatAnswersShowBesideVersionsChanges(String change) {
    EntryState before = state();
    database.sql(change);

    assertThat(state()).isNotEqualTo(before);
    assertThat(state().versionId()).isEqualTo(before.versionId());
  }
}
