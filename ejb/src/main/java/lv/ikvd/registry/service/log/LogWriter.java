package lv.ikvd.registry.service.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.ikvd.registry.entity.log.Hash;
import lv.ikvd.registry.entity.log.Leaf;
import lv.ikvd.registry.entity.log.LeafRange;
import lv.ikvd.registry.entity.log.LeaseRepository;
import lv.ikvd.registry.entity.log.LogRepository;
import lv.ikvd.registry.entity.log.NodeId;
import lv.ikvd.registry.entity.log.RightEdge;
import lv.ikvd.registry.entity.log.TreeHeadRepository;

/**
 * Gives versions that wait their place in the log, in the order in which they were committed as far
 * as a batch can see. A batch is one transaction and needs the memory of {@link #BATCH} versions,
 * however many wait. Only the node that has the lease writes.
 */
@ApplicationScoped
public class LogWriter {

  /** Versions per transaction. */
  public static final int BATCH = 5_000;

  static final String LEASE = "REGISTER_LOG";
  static final int LEASE_SECONDS = 20;
  static final String NODE = UUID.randomUUID().toString();

  private LogRepository log;
  private TreeHeadRepository heads;
  private LeaseRepository leases;
  private LeafHashes leaves;

  protected LogWriter() {}

  @Inject
  public LogWriter(
      LogRepository log, TreeHeadRepository heads, LeaseRepository leases, LeafHashes leaves) {
    this.log = log;
    this.heads = heads;
    this.leases = leases;
    this.leaves = leaves;
  }

  /**
   * Appends one batch in a transaction of its own.
   *
   * @return how many versions got a leaf; fewer than {@link #BATCH} if there are no more, or
   *     another node writes
   * @throws IllegalStateException if the log is shorter than a head that was signed: it is not
   *     continued before the reason is known
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int appendBatch() {
    if (!leases.take(LEASE, NODE, LEASE_SECONDS)) {
      return 0;
    }
    List<Long> waiting = log.waiting(BATCH);
    if (!waiting.isEmpty()) {
      append(waiting);
    }
    return waiting.size();
  }

  private void append(List<Long> versionIds) {
    RightEdge tree = edge();
    Map<Long, Hash> hashes = leaves.of(versionIds);
    List<Leaf> appended = new ArrayList<>(versionIds.size());
    Map<NodeId, Hash> completed = new LinkedHashMap<>();
    for (Long versionId : versionIds) {
      Hash hash = hashes.get(versionId);
      if (hash == null) {
        throw new IllegalStateException("version " + versionId + " waits for a leaf and is gone");
      }
      appended.add(new Leaf(tree.size(), versionId, hash));
      tree.append(hash, completed::put);
    }
    log.append(appended, completed);
  }

  private RightEdge edge() {
    long size = log.size();
    heads
        .last()
        .filter(head -> head.treeSize() > size)
        .ifPresent(
            head -> {
              throw new IllegalStateException(
                  "the register log has "
                      + size
                      + " leaves, but was signed with "
                      + head.treeSize());
            });
    if (size == 0) {
      return RightEdge.ofEmptyTree();
    }
    return RightEdge.of(size, log.nodes(new LeafRange(0, size).parts())::get);
  }
}
