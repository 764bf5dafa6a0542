package lv.ikvd.registry.service.log;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.log.Hash;
import lv.ikvd.registry.entity.log.Leaf;
import lv.ikvd.registry.entity.log.LeafRange;
import lv.ikvd.registry.entity.log.LogRepository;
import lv.ikvd.registry.entity.log.MerkleTree;
import lv.ikvd.registry.entity.log.NodeId;
import lv.ikvd.registry.entity.log.TreeHead;
import lv.ikvd.registry.entity.log.TreeHeadRepository;

/**
 * The register log for everyone: its newest head, and proofs against it. No leaf says anything of a
 * person.
 */
@Stateless
@PermitAll
public class Proofs {

  @Inject private LogRepository log;
  @Inject private TreeHeadRepository heads;
  @Inject private LogKey key;

  public Proofs() {}

  public Proofs(LogRepository log, TreeHeadRepository heads, LogKey key) {
    this.log = log;
    this.heads = heads;
    this.key = key;
  }

  /**
   * The newest signed head.
   *
   * @throws Problem REGISTRY-010 if none was signed yet
   */
  public TreeHead head() {
    return heads.last().orElseThrow(() -> Problem.notFound("REGISTRY-010"));
  }

  /** The public key of this installation as PEM, with the id under which heads name it. */
  public PublicKeyRow publicKey() {
    if (!key.exists()) {
      throw Problem.notFound("REGISTRY-010");
    }
    return new PublicKeyRow(key.id(), key.publicKey());
  }

  /**
   * Proves that a leaf is in the tree of the newest head.
   *
   * @throws Problem REGISTRY-011 if that tree has no such leaf
   */
  public InclusionProof inclusion(long leafIndex) {
    long size = head().treeSize();
    if (leafIndex < 0 || leafIndex >= size) {
      throw Problem.notFound("REGISTRY-011", size).at("leaf");
    }
    Leaf leaf =
        log.leaf(leafIndex)
            .orElseThrow(() -> new IllegalStateException("leaf " + leafIndex + " is missing"));
    List<Hash> path = roots(MerkleTree.inclusionPath(leafIndex, size));
    return new InclusionProof(leaf.hash(), leafIndex, size, path);
  }

  /**
   * Proves that the tree of size {@code to} begins with that of size {@code from}.
   *
   * @throws Problem REGISTRY-012 unless 1 ≤ from ≤ to ≤ size of the newest head
   */
  public ConsistencyProof consistency(long from, long to) {
    long size = head().treeSize();
    if (from < 1 || from > to || to > size) {
      throw new Problem("REGISTRY-012", size).at(to > size ? "to" : "from");
    }
    return new ConsistencyProof(from, to, roots(MerkleTree.consistencyPath(from, to)));
  }

  private List<Hash> roots(List<LeafRange> path) {
    if (path.isEmpty()) {
      return List.of();
    }
    List<NodeId> needed = path.stream().flatMap(range -> range.parts().stream()).toList();
    Map<NodeId, Hash> nodes = log.nodes(needed);
    return path.stream().map(range -> range.root(nodes::get)).toList();
  }
}
