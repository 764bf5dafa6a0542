package lv.ikvd.registry.service.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.log.MerkleTree;
import lv.ikvd.registry.entity.log.TreeHead;
import lv.ikvd.registry.service.Gardens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LogDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private Gardens gardens;
  private LogHouse log;

  @BeforeEach
  void emptyLog() {
    gardens = new Gardens(database);
    gardens.create();
    log = new LogHouse(database, directory, gardens.clock());
  }

  private TreeHead grow(int gardensMore) {
    for (int i = 0; i < gardensMore; i++) {
      gardens.open("Dārzs", "2026-01-01");
    }
    log.append();
    return log.sign().orElseThrow();
  }

  @Test
  void signsEachStateOnce() {
    TreeHead empty = log.sign().orElseThrow();
    assertThat(empty.treeSize()).isZero();
    assertThat(log.sign()).isEmpty();

    TreeHead grown = grow(3);
    assertThat(grown.treeSize()).isEqualTo(3);
    assertThat(log.sign()).isEmpty();
    assertThat(log.key.verifies(grown.keyId(), grown.signedBytes(), grown.signature())).isTrue();
    assertThat(log.ask(Proofs::head).rootHash()).isEqualTo(grown.rootHash());
    assertThat(log.kept.read().orElseThrow().signature()).isEqualTo(grown.signature());
  }

  @Test
  void provesEveryLeafAndEveryStepToAnyoneWithTheHeads() {
    List<TreeHead> heads = new ArrayList<>();
    for (int step = 1; step <= 6; step++) {
      heads.add(grow(step));
    }
    TreeHead last = heads.get(heads.size() - 1);
    for (long leaf = 0; leaf < last.treeSize(); leaf++) {
      long index = leaf;
      InclusionProof proof = log.ask(proofs -> proofs.inclusion(index));
      assertThat(
              MerkleTree.includes(
                  proof.leafHash(),
                  index,
                  proof.treeSize(),
                  proof.inclusionPath(),
                  last.rootHash()))
          .isTrue();
    }
    for (TreeHead head : heads) {
      ConsistencyProof proof =
          log.ask(proofs -> proofs.consistency(head.treeSize(), last.treeSize()));
      assertThat(
              MerkleTree.isConsistent(
                  head.treeSize(),
                  head.rootHash(),
                  last.treeSize(),
                  last.rootHash(),
                  proof.consistencyPath()))
          .isTrue();
    }
  }

  @Test
  void refusesProofsOfWhatWasNotSigned() {
    assertThatThrownBy(() -> log.ask(Proofs::head)).isInstanceOf(Problem.class);
    grow(2);
    gardens.open("Vēl", "2026-01-01");
    log.append();

    assertThatThrownBy(() -> log.ask(proofs -> proofs.inclusion(2))).hasMessage("REGISTRY-011");
    assertThatThrownBy(() -> log.ask(proofs -> proofs.inclusion(-1))).hasMessage("REGISTRY-011");
    assertThatThrownBy(() -> log.ask(proofs -> proofs.consistency(0, 2)))
        .hasMessage("REGISTRY-012");
    assertThatThrownBy(() -> log.ask(proofs -> proofs.consistency(2, 3)))
        .hasMessage("REGISTRY-012");
  }

  @Test
  void letsOneNodeWriteAtATime() {
    gardens.open("Dārzs", "2026-01-01");
    database.sql(
        "update lease set holder = 'another node', until = now() + interval '1 minute' where name ="
            + " 'REGISTER_LOG'");
    assertThat(log.appendBatch()).isZero();

    database.sql("update lease set until = now() - interval '1 second'");
    assertThat(log.appendBatch()).isEqualTo(1);
  }

  @Test
  void letsNoOtherNodeIntoABatchThatIsBeingWritten() {
    gardens.open("Dārzs", "2026-01-01");
    database.run(
        first -> {
          assertThat(log.writer(first).appendBatch()).isEqualTo(1);
          assertThat(log.appendBatch()).isZero();
        });
  }

  @Test
  void keepsItsKeyFromOthersAndForGood() throws IOException {
    grow(1);
    String id = log.key.id();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log.key.file())))
        .isEqualTo("rw-------");
    assertThat(new LogKey(log.key.file()).id()).isEqualTo(id);

    Files.delete(log.key.file());
    LogHouse withoutKey = new LogHouse(database, directory, gardens.clock());
    gardens.open("Dārzs", "2026-01-01");
    withoutKey.append();
    assertThatThrownBy(withoutKey::sign)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the key of the register log is missing: put it back to ");
    assertThat(withoutKey.key.exists()).isFalse();
  }

  @Test
  void signsAgainAfterARestoreOnlyOnceTheKeptHeadIsPutAway() throws IOException {
    grow(2);
    grow(3);
    database.sql(
        "set session_replication_role = replica",
        "delete from log_leaf where leaf_index >= 2",
        "delete from log_node where idx >= 1 or level > 1",
        "delete from tree_head where tree_size > 2",
        "update register_entry set current_version_id = null",
        "delete from garden_version where version_id not in (select version_id from log_leaf)",
        "delete from register_entry_version where id not in (select version_id from log_leaf)",
        "set session_replication_role = default");
    gardens.open("Pēc atjaunošanas", "2026-06-01");
    log.append();

    assertThatThrownBy(() -> log.sign())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not go on from the head signed for 5");
    log.kept.setAside(gardens.clock().instant());
    assertThat(log.sign().orElseThrow().treeSize()).isEqualTo(3);
    assertThat(Files.list(log.key.file().getParent()).map(file -> file.getFileName().toString()))
        .contains("log.head", "log.head.2026-06-15T090000.000000Z");
  }
}
