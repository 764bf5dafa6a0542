package lv.ikvd.registry.entity.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Proofs of RFC 9162: which subtrees make them up, and how a reader who trusts only a signed root
 * checks them. A proof for n leaves needs about log2(n) subtrees, and reads no more than that from
 * the database.
 */
public final class MerkleTree {

  private MerkleTree() {}

  /** The subtrees whose roots prove that a leaf is in the tree, from the leaf upwards (2.1.3.1). */
  public static List<LeafRange> inclusionPath(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
    }
    List<LeafRange> path = new ArrayList<>();
    LeafRange tree = new LeafRange(0, size);
    while (tree.size() > 1) {
      boolean inLeft = index < tree.right().from();
      path.add(inLeft ? tree.right() : tree.left());
      tree = inLeft ? tree.left() : tree.right();
    }
    Collections.reverse(path);
    return path;
  }

  /**
   * The subtrees whose roots prove that the smaller tree is the beginning of the larger (2.1.4.1).
   */
  public static List<LeafRange> consistencyPath(long from, long to) {
    if (from < 1 || from > to) {
      throw new IllegalArgumentException("a tree of " + from + " does not begin one of " + to);
    }
    List<LeafRange> path = new ArrayList<>();
    LeafRange tree = new LeafRange(0, to);
    boolean whole = true;
    while (tree.to() != from) {
      boolean inLeft = from <= tree.right().from();
      path.add(inLeft ? tree.right() : tree.left());
      whole &= inLeft;
      tree = inLeft ? tree.left() : tree.right();
    }
    if (!whole) {
      path.add(tree);
    }
    Collections.reverse(path);
    return path;
  }

  /** Whether the path leads from the leaf to the root (2.1.3.2). */
  public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = Hash.node(sibling, hash);
        int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
        node >>= up;
        last >>= up;
      } else {
        hash = Hash.node(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }

  /**
   * Whether the path shows that the tree with the first root became the one with the second
   * (2.1.4.2).
   */
  public static boolean isConsistent(
      long from, Hash fromRoot, long to, Hash toRoot, List<Hash> path) {
    if (from < 1 || from > to) {
      return false;
    }
    if (from == to) {
      return path.isEmpty() && fromRoot.equals(toRoot);
    }
    boolean complete = Long.bitCount(from) == 1;
    if (path.isEmpty() && !complete) {
      return false;
    }
    int shared = Long.numberOfTrailingZeros(from);
    long node = (from - 1) >> shared;
    long last = (to - 1) >> shared;
    Hash first = complete ? fromRoot : path.get(0);
    Hash second = first;
    for (Hash sibling : path.subList(complete ? 0 : 1, path.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        first = Hash.node(sibling, first);
        second = Hash.node(sibling, second);
        int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
        node >>= up;
        last >>= up;
      } else {
        second = Hash.node(second, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && first.equals(fromRoot) && second.equals(toRoot);
  }
}
