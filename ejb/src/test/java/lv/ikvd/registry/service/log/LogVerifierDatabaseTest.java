package lv.ikvd.registry.service.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.registry.entity.log.Finding;
import lv.ikvd.registry.entity.log.Finding.Kind;
import lv.ikvd.registry.service.Garden;
import lv.ikvd.registry.service.Gardens;
import lv.ikvd.registry.service.RecordedVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Someone with full rights on the database, triggers switched off, against the log. Each test
 * begins with ten gardens, of which one was changed, all in the log and under signed heads.
 */
class LogVerifierDatabaseTest {

  private static final String PAST_TRIGGERS = "set session_replication_role = replica";
  private static final String AS_USUAL = "set session_replication_role = default";

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private Gardens gardens;
  private LogHouse log;
  private final List<RecordedVersion> opened = new ArrayList<>();

  @BeforeEach
  void tenGardens() {
    gardens = new Gardens(database);
    gardens.create();
    log = new LogHouse(database, directory, gardens.clock());
    for (int i = 0; i < 10; i++) {
      opened.add(gardens.open("Dārzs " + i, "2026-01-01"));
      if (i % 4 == 0) {
        log.appendAndSign();
      }
    }
    gardens.later().change(opened.get(3), "2026-05-01", null, new Garden("Cits", 4, null));
    log.appendAndSign();
  }

  private void behindTheBack(String... statements) {
    List<String> all = new ArrayList<>(List.of(statements));
    all.add(0, PAST_TRIGGERS);
    all.add(AS_USUAL);
    database.sql(all.toArray(String[]::new));
  }

  private void assertFound(Kind kind, RecordedVersion version) {
    assertThat(log.verify().findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo(kind);
              assertThat(finding.versionId()).isEqualTo(version.versionId());
              assertThat(finding.entryNumber()).isEqualTo(version.number());
            });
  }

  private void assertFound(Kind kind, long position) {
    assertThat(log.verify().findings()).contains(Finding.at(kind, position));
  }

  @Test
  void findsNothingWhereNothingIsWrong() {
    LogReport report = log.verify();

    assertThat(report.findings()).isEmpty();
    assertThat(report.isClean()).isTrue();
    assertThat(report.treeSize()).isEqualTo(12);
    assertThat(report.heads()).isEqualTo(4);
  }

  @Test
  void findsNothingWrongInWhatStillWaits() {
    gardens.open("Jauns", "2026-06-01");

    assertThat(log.verify().isClean()).isTrue();
  }

  @Test
  void theDatabaseItselfRefusesWithoutSuchRights() {
    for (String attempt :
        List.of(
            "update garden_version set beds = 9",
            "update register_entry_version set citation = 'x'",
            "update register_entry_version set superseded_at = null",
            "delete from register_entry_version",
            "delete from register_entry",
            "update log_leaf set version_id = -version_id",
            "delete from log_node",
            "delete from tree_head")) {
      assertThatThrownBy(() -> database.sql(attempt)).hasMessageContaining("never");
    }
  }

  @Test
  void findsAChangedContent() {
    behindTheBack(
        "update garden_version set beds = 99 where version_id = " + opened.get(5).versionId());

    assertFound(Kind.VERSION_CHANGED, opened.get(5));
    assertThat(log.verify().findingCount()).isEqualTo(1);
  }

  @Test
  void findsADeletedContent() {
    behindTheBack("delete from garden_version where version_id = " + opened.get(5).versionId());

    assertFound(Kind.VERSION_CHANGED, opened.get(5));
  }

  @Test
  void findsAChangedVersionAndAChangedEntry() {
    behindTheBack(
        "update register_entry_version set valid_from = '2025-01-01' where id = "
            + opened.get(1).versionId(),
        "update register_entry set registered_on = '2025-01-01' where id = "
            + opened.get(2).entryId(),
        "update register_entry set party_id = 2 where id = " + opened.get(4).entryId());

    assertFound(Kind.VERSION_CHANGED, opened.get(1));
    assertFound(Kind.VERSION_CHANGED, opened.get(2));
    assertFound(Kind.ENTRY_CHANGED, opened.get(4));
  }

  @Test
  void findsAnInsertedVersion() {
    behindTheBack(
        "insert into register_entry_version select -1, entry_id, 7, '2030-01-01', null,"
            + " recorded_at, null, null, way, citation, null, null, recorded_by, party_version_id,"
            + " party_commitment, null from register_entry_version where id = "
            + opened.get(0).versionId(),
        "insert into garden_version values (-1, 'Iesprausts', 1, null)");

    assertThat(log.verify().findings())
        .contains(Finding.of(Kind.VERSION_INSERTED, -1L, opened.get(0).number()))
        .contains(Finding.of(Kind.VERSIONS_OVERLAP, -1L, opened.get(0).number()));
  }

  @Test
  void findsADeletedVersion() {
    long gone = opened.get(5).versionId();
    behindTheBack(
        "delete from garden_version where version_id = " + gone,
        "delete from register_entry_version where id = " + gone);

    assertThat(log.verify().findings())
        .contains(new Finding(Kind.VERSION_DELETED, gone, null, 5L))
        .contains(Finding.of(Kind.ENTRY_CHANGED, gone, opened.get(5).number()));
  }

  @Test
  void findsAVersionHiddenOrBroughtBack() {
    behindTheBack(
        "update register_entry_version set superseded_at = now() where id = "
            + opened.get(6).versionId(),
        "update register_entry_version set superseded_at = null where id = "
            + opened.get(3).versionId());

    assertFound(Kind.VERSION_HIDDEN, opened.get(6));
    assertThat(log.verify().findings())
        .filteredOn(finding -> finding.kind() == Kind.VERSIONS_OVERLAP)
        .hasSize(2);
  }

  @Test
  void findsAHolderWhoseDataWereChanged() {
    behindTheBack("update party_version set family_name = 'Cita' where party_id = 1");

    assertFound(Kind.HOLDER_CHANGED, opened.get(0));
  }

  @Test
  void findsAHolderWhoseDataWereChangedTogetherWithTheCommitment() {
    behindTheBack(
        "update party_version set family_name = 'Cita', commitment = sha256('x') where party_id ="
            + " 1",
        "update register_entry_version set party_commitment = sha256('x')");

    assertFound(Kind.VERSION_CHANGED, opened.get(0));
  }

  @Test
  void staysValidWhenAPersonIsErased() {
    database.run(
        em -> {
          PartyRepository parties = new PartyRepository(em);
          parties.erase(parties.acquire(Gardens.HOLDER), gardens.clock().instant());
        });

    assertThat(log.verify().findings()).isEmpty();
  }

  @Test
  void findsARowDeletedTogetherWithItsLeaf() {
    long gone = opened.get(5).versionId();
    behindTheBack(
        "delete from garden_version where version_id = " + gone,
        "delete from register_entry_version where id = " + gone,
        "delete from register_entry where id = " + opened.get(5).entryId(),
        "delete from log_leaf where version_id = " + gone);

    assertFound(Kind.LEAF_MISSING, 5);
  }

  @Test
  void findsALeafRewrittenTogetherWithItsRow() {
    behindTheBack(
        "update garden_version set beds = 99 where version_id = " + opened.get(5).versionId(),
        "delete from log_leaf where leaf_index >= 4",
        "delete from log_node",
        "insert into log_pending select id, recorded_at from register_entry_version v where not"
            + " exists (select 1 from log_leaf l where l.version_id = v.id)");
    assertThatThrownBy(() -> log.append())
        .as("nothing is appended to a log that was cut")
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the register log has 4 leaves, but was signed with 12");

    behindTheBack("delete from tree_head");
    rebuildNodesUpTo(4);
    log.append();
    assertThatThrownBy(() -> log.sign()).isInstanceOf(IllegalStateException.class);
    assertFound(Kind.HEAD_MISSING, 12);
  }

  /** What someone would do who knows how the log is built. */
  private void rebuildNodesUpTo(int leaves) {
    assertThat(leaves).isEqualTo(4);
    behindTheBack(
        "insert into log_node select 1, a.leaf_index / 2, sha256('\\x01' || a.leaf_hash ||"
            + " b.leaf_hash) from log_leaf a join log_leaf b on b.leaf_index = a.leaf_index + 1"
            + " where a.leaf_index % 2 = 0",
        "insert into log_node select 2, 0, sha256('\\x01' || a.hash || b.hash) from log_node a"
            + " join log_node b on b.idx = 1 and b.level = 1 where a.idx = 0 and a.level = 1");
  }

  @Test
  void findsATreeThatNoLongerGivesTheSignedRoot() {
    behindTheBack(
        "update log_leaf set leaf_hash = sha256('x') where leaf_index = 0",
        "update tree_head set root_hash = sha256('y') where tree_size = 5");

    assertFound(Kind.VERSION_CHANGED, opened.get(0));
    assertFound(Kind.NODE_CHANGED, 0);
    assertFound(Kind.HEAD_DIFFERS, 1);
    assertFound(Kind.HEAD_FORGED, 5);
  }

  @Test
  void findsATruncatedLog() {
    behindTheBack(
        "truncate log_leaf, log_node, log_pending, garden_version, register_entry_version,"
            + " register_entry cascade");

    assertFound(Kind.LOG_TRUNCATED, 12);
  }

  @Test
  void findsALogTruncatedTogetherWithItsHeads() {
    behindTheBack(
        "truncate log_leaf, log_node, log_pending, tree_head, garden_version,"
            + " register_entry_version, register_entry cascade");

    assertFound(Kind.HEAD_MISSING, 12);
    assertThat(log.verify().findingCount()).isEqualTo(1);
  }

  @Test
  void findsTheLastLeavesCutOffTogetherWithTheirHeads() {
    behindTheBack(
        "delete from garden_version where version_id in (select version_id from log_leaf where"
            + " leaf_index >= 9)",
        "delete from register_entry_version where id in (select version_id from log_leaf where"
            + " leaf_index >= 9)",
        "delete from log_leaf where leaf_index >= 9",
        "delete from tree_head where tree_size > 9");

    assertFound(Kind.HEAD_MISSING, 12);
    assertFound(Kind.NODE_CHANGED, 8);
  }

  @Test
  void trustsNoKeyThatTheDatabaseBrings() throws IOException {
    LogHouse stranger = new LogHouse(database, directory.resolve("stranger"), gardens.clock());
    stranger.key.create();
    gardens.open("Jauns", "2026-06-01");
    stranger.appendAndSign();

    assertFound(Kind.HEAD_FORGED, 13);
    Files.writeString(log.key.file().resolveSibling("second.pub"), stranger.key.publicKey());
    assertThat(log.verify().findings()).isEmpty();
  }
}
