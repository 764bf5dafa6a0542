package lv.ikvd.registry.service.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.registry.entity.log.Finding;
import lv.ikvd.registry.entity.log.Finding.Kind;
import lv.ikvd.registry.entity.log.Hash;
import lv.ikvd.registry.entity.log.Leaf;
import lv.ikvd.registry.entity.log.NodeId;
import lv.ikvd.registry.entity.log.RightEdge;
import lv.ikvd.registry.entity.log.TreeHead;

/**
 * One run of the verifier: grows the tree again from the stored leaves, chunk by chunk, and notes
 * what does not fit.
 *
 * <p>The tree is grown from the leaves as they are stored, not as recomputed, so that one changed
 * row is one finding. A row that was changed together with its leaf shows in the stored subtrees
 * and, if those were adapted too, in the heads.
 */
final class Verification {

  private final LogKey key;
  private final Instant startedAt;
  private final RightEdge tree = RightEdge.ofEmptyTree();
  private final Map<NodeId, Hash> completed = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private TreeHead kept;
  private long count;
  private long heads;
  private boolean broken;

  Verification(LogKey key, Instant startedAt) {
    this.key = key;
    this.startedAt = startedAt;
  }

  /** The newest head in the database promises a size. */
  void expectAtLeast(TreeHead last, long size) {
    if (last.treeSize() > size) {
      note(Finding.at(Kind.LOG_TRUNCATED, last.treeSize()));
      checkSignature(last);
    }
  }

  /** The head outside the database must turn up among those inside. */
  void expectKept(TreeHead head) {
    kept = head;
    checkSignature(head);
  }

  void check(LogInspection.Chunk chunk, long from, long to) {
    completed.clear();
    Iterator<TreeHead> due = chunk.heads().iterator();
    TreeHead next = due.hasNext() ? due.next() : null;
    while (next != null && next.treeSize() <= from) {
      check(next);
      next = due.hasNext() ? due.next() : null;
    }
    long expected = from;
    for (Leaf leaf : chunk.leaves()) {
      for (; expected < leaf.index(); expected++) {
        note(Finding.at(Kind.LEAF_MISSING, expected));
        broken = true;
      }
      expected++;
      check(leaf, chunk);
      if (!broken) {
        tree.append(leaf.hash(), completed::put);
      }
      while (next != null && next.treeSize() == expected) {
        check(next);
        next = due.hasNext() ? due.next() : null;
      }
    }
    for (; expected < to; expected++) {
      note(Finding.at(Kind.LEAF_MISSING, expected));
      broken = true;
    }
  }

  /** Subtrees that the last chunk completed: their stored roots are to be compared. */
  Map<NodeId, Hash> completed() {
    return completed;
  }

  void compare(Map<NodeId, Hash> stored) {
    completed.forEach(
        (id, hash) -> {
          if (!hash.equals(stored.get(id))) {
            note(Finding.at(Kind.NODE_CHANGED, id.index() << id.level()));
          }
        });
  }

  /** The data of a version of a person were changed, whether or not an entry stands on it. */
  void noteHolder(long partyVersionId) {
    note(Finding.at(Kind.HOLDER_CHANGED, partyVersionId));
  }

  void note(List<Finding> found) {
    found.forEach(this::note);
  }

  void finish(List<Finding> contradictions) {
    note(contradictions);
    if (kept != null) {
      note(Finding.at(Kind.HEAD_MISSING, kept.treeSize()));
    }
  }

  LogReport report(Instant now) {
    return new LogReport(startedAt, now, tree.size(), heads, count, List.copyOf(findings));
  }

  private void check(Leaf leaf, LogInspection.Chunk chunk) {
    Hash now = chunk.recomputed().get(leaf.versionId());
    if (now == null) {
      note(new Finding(Kind.VERSION_DELETED, leaf.versionId(), null, leaf.index()));
    } else if (!now.equals(leaf.hash())) {
      String number = chunk.numbers().get(leaf.versionId());
      note(new Finding(Kind.VERSION_CHANGED, leaf.versionId(), number, leaf.index()));
    }
  }

  private void check(TreeHead head) {
    heads++;
    checkSignature(head);
    if (!broken && !tree.root().equals(head.rootHash())) {
      note(Finding.at(Kind.HEAD_DIFFERS, head.treeSize()));
    }
    if (kept != null
        && kept.treeSize() == head.treeSize()
        && kept.rootHash().equals(head.rootHash())) {
      kept = null;
    }
  }

  private void checkSignature(TreeHead head) {
    if (!key.verifies(head.keyId(), head.signedBytes(), head.signature())) {
      note(Finding.at(Kind.HEAD_FORGED, head.treeSize()));
    }
  }

  private void note(Finding finding) {
    count++;
    if (findings.size() < LogReport.SHOWN) {
      findings.add(finding);
    }
  }
}
