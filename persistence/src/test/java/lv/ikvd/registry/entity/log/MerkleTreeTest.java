package lv.ikvd.registry.entity.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The tree against the definitions of RFC 9162, 2.1, written down as they stand there. */
class MerkleTreeTest {

  private final Map<NodeId, Hash> nodes = new HashMap<>();

  private List<Hash> grow(long size) {
    nodes.clear();
    List<Hash> leaves = leaves(size);
    RightEdge tree = RightEdge.ofEmptyTree();
    for (Hash leaf : leaves) {
      nodes.put(new NodeId(0, tree.size()), leaf);
      tree.append(leaf, (id, hash) -> assertThat(nodes.put(id, hash)).isNull());
    }
    assertThat(tree.root()).isEqualTo(Definition.root(leaves));
    return leaves;
  }

  private static List<Hash> leaves(long size) {
    return LongStream.range(0, size)
        .mapToObj(i -> Hash.leaf(ByteBuffer.allocate(8).putLong(i).array()))
        .toList();
  }

  private List<Hash> roots(List<LeafRange> path) {
    return path.stream().map(range -> range.root(nodes::get)).toList();
  }

  @Example
  void hasTheRootsThatAreKnown() {
    assertThat(Hash.EMPTY_TREE.hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(RightEdge.ofEmptyTree().root()).isEqualTo(Hash.EMPTY_TREE);
    assertThat(Hash.leaf(new byte[0]).hex())
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  }

  @Property(tries = 200)
  void provesEachLeaf(@ForAll @IntRange(min = 1, max = 300) int size, @ForAll long any) {
    List<Hash> leaves = grow(size);
    int index = (int) Math.floorMod(any, (long) size);

    List<Hash> path = roots(MerkleTree.inclusionPath(index, size));

    assertThat(path).isEqualTo(Definition.path(index, leaves));
    Hash root = Definition.root(leaves);
    assertThat(MerkleTree.includes(leaves.get(index), index, size, path, root)).isTrue();
    assertThat(MerkleTree.includes(Hash.leaf(new byte[1]), index, size, path, root)).isFalse();
    assertThat(MerkleTree.includes(leaves.get(index), index + 1L, size, path, root)).isFalse();
    List<Hash> longer = new ArrayList<>(path);
    longer.add(root);
    assertThat(MerkleTree.includes(leaves.get(index), index, size, longer, root)).isFalse();
  }

  @Property(tries = 300)
  void provesThatATreeOnlyGrew(
      @ForAll @IntRange(min = 1, max = 300) int to, @ForAll @LongRange(min = 0) long any) {
    int from = 1 + (int) (any % to);
    List<Hash> leaves = grow(to);

    List<Hash> path = roots(MerkleTree.consistencyPath(from, to));

    assertThat(path).isEqualTo(Definition.proof(from, leaves, true));
    Hash before = Definition.root(leaves.subList(0, from));
    Hash after = Definition.root(leaves);
    assertThat(MerkleTree.isConsistent(from, before, to, after, path)).isTrue();
    Hash other = Hash.leaf(new byte[1]);
    assertThat(MerkleTree.isConsistent(from, other, to, after, path)).isFalse();
    assertThat(MerkleTree.isConsistent(from, before, to, other, path)).isFalse();
  }

  @Property(tries = 100)
  void goesOnFromAStoredTree(
      @ForAll @IntRange(min = 0, max = 200) int stored,
      @ForAll @IntRange(min = 0, max = 100) int more) {
    grow(stored);
    RightEdge tree = RightEdge.of(stored, nodes::get);
    List<Hash> all = leaves(stored + more);
    all.subList(stored, all.size()).forEach(leaf -> tree.append(leaf, nodes::put));

    assertThat(tree.size()).isEqualTo(all.size());
    assertThat(tree.root()).isEqualTo(Definition.root(all));
  }

  @Property
  void readsFewNodesHoweverLargeTheTree(
      @ForAll @LongRange(min = 1, max = 1L << 40) long size, @ForAll @LongRange(min = 0) long any) {
    long index = any % size;
    int height = 64 - Long.numberOfLeadingZeros(size);

    assertThat(nodesRead(MerkleTree.inclusionPath(index, size))).isLessThanOrEqualTo(2L * height);
    assertThat(nodesRead(MerkleTree.consistencyPath(index + 1, size)))
        .isLessThanOrEqualTo(2L * height);
  }

  private static long nodesRead(List<LeafRange> path) {
    return path.stream().mapToLong(range -> range.parts().size()).sum();
  }

  @Example
  void refusesWhatIsNotInTheTree() {
    assertThatThrownBy(() -> MerkleTree.inclusionPath(3, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MerkleTree.consistencyPath(0, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MerkleTree.consistencyPath(4, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** RFC 9162, 2.1.1, 2.1.3.1 and 2.1.4.1, by recursion over the list of leaves. */
  private static final class Definition {

    static Hash root(List<Hash> d) {
      if (d.isEmpty()) {
        return Hash.EMPTY_TREE;
      }
      return d.size() == 1
          ? d.get(0)
          : Hash.node(root(d.subList(0, k(d))), root(d.subList(k(d), d.size())));
    }

    static List<Hash> path(int m, List<Hash> d) {
      if (d.size() == 1) {
        return List.of();
      }
      List<Hash> left = d.subList(0, k(d));
      List<Hash> right = d.subList(k(d), d.size());
      return m < k(d) ? then(path(m, left), root(right)) : then(path(m - k(d), right), root(left));
    }

    static List<Hash> proof(int m, List<Hash> d, boolean whole) {
      if (m == d.size()) {
        return whole ? List.of() : List.of(root(d));
      }
      List<Hash> left = d.subList(0, k(d));
      List<Hash> right = d.subList(k(d), d.size());
      return m <= k(d)
          ? then(proof(m, left, whole), root(right))
          : then(proof(m - k(d), right, false), root(left));
    }

    private static int k(List<Hash> d) {
      int k = 1;
      while (k * 2 < d.size()) {
        k *= 2;
      }
      return k;
    }

    private static List<Hash> then(List<Hash> first, Hash last) {
      List<Hash> all = new ArrayList<>(first);
      all.add(last);
      return all;
    }
  }
}
