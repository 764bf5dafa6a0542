package lv.ikvd.registry.service.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import lv.ikvd.registry.entity.log.Hash;
import lv.ikvd.registry.entity.log.LeafRange;
import lv.ikvd.registry.entity.log.LeaseRepository;
import lv.ikvd.registry.entity.log.LogRepository;
import lv.ikvd.registry.entity.log.TreeHead;
import lv.ikvd.registry.entity.log.TreeHeadRepository;

/** Signs the state of the log, every minute in which it has grown and after each load. */
@ApplicationScoped
public class TreeHeads {

  private LogRepository log;
  private TreeHeadRepository heads;
  private LeaseRepository leases;
  private LogKey key;
  private KeptHead kept;
  private Clock clock;

  protected TreeHeads() {}

  @Inject
  public TreeHeads(
      LogRepository log,
      TreeHeadRepository heads,
      LeaseRepository leases,
      LogKey key,
      KeptHead kept,
      Clock clock) {
    this.log = log;
    this.heads = heads;
    this.leases = leases;
    this.key = key;
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * Signs a head if there is none for this size yet, in a transaction of its own.
   *
   * @return the new head; empty if the log has not grown or another node is at it
   * @throws IllegalStateException if the log does not go on from the newest head that was signed,
   *     or the key with which earlier heads were signed is not here
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<TreeHead> sign() {
    if (!leases.take(LogWriter.LEASE, LogWriter.NODE, LogWriter.LEASE_SECONDS)) {
      return Optional.empty();
    }
    Optional<TreeHead> last = heads.last();
    long size = log.size();
    if (last.isPresent() && last.get().treeSize() == size) {
      return Optional.empty();
    }
    checkKey(last);
    last.ifPresent(head -> checkGoesOn(head, size));
    kept.read().ifPresent(head -> checkGoesOn(head, size));
    TreeHead unsigned = new TreeHead(size, root(size), clock.instant(), key.id(), new byte[0]);
    TreeHead head = unsigned.signed(key.sign(unsigned.signedBytes()));
    heads.add(head);
    kept.write(head);
    return Optional.of(head);
  }

  /** The root over the first leaves, from the stored roots of complete subtrees. */
  Hash root(long size) {
    if (size == 0) {
      return Hash.EMPTY_TREE;
    }
    LeafRange tree = new LeafRange(0, size);
    return tree.root(log.nodes(tree.parts())::get);
  }

  private void checkKey(Optional<TreeHead> last) {
    if (!key.exists()) {
      if (last.isPresent()) {
        throw new IllegalStateException(
            "the key of the register log is missing: put it back to " + key.file());
      }
      key.create();
    }
  }

  private void checkGoesOn(TreeHead before, long size) {
    if (before.treeSize() > size || !root(before.treeSize()).equals(before.rootHash())) {
      throw new IllegalStateException(
          "the register log with "
              + size
              + " leaves does not go on from the head signed for "
              + before.treeSize()
              + ": verify it; after a restore from backup see the instructions for restoring");
    }
  }
}
