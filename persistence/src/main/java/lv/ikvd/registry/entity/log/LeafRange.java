package lv.ikvd.registry.entity.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Consecutive leaves, {@code from} inclusive, {@code to} exclusive, that form a subtree of some
 * tree. If it is not complete, it is at the right edge, and made of complete ones of falling
 * height.
 */
public record LeafRange(long from, long to) {

  public LeafRange {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no leaves from " + from + " to " + to);
    }
  }

  public long size() {
    return to - from;
  }

  /** The highest power of two below the size: where a tree of this size is divided. */
  long leftSize() {
    return Long.highestOneBit(size() - 1);
  }

  LeafRange left() {
    return new LeafRange(from, from + leftSize());
  }

  LeafRange right() {
    return new LeafRange(from + leftSize(), to);
  }

  /** The complete subtrees that it is made of, from left to right: at most one per level. */
  public List<NodeId> parts() {
    List<NodeId> parts = new ArrayList<>();
    long start = from;
    while (start < to) {
      int level = 63 - Long.numberOfLeadingZeros(to - start);
      parts.add(new NodeId(level, start >> level));
      start += 1L << level;
    }
    return parts;
  }

  /** The root of the subtree, from the roots of its parts. */
  public Hash root(Function<NodeId, Hash> nodes) {
    List<NodeId> parts = parts();
    Hash root = nodes.apply(parts.get(parts.size() - 1));
    for (int i = parts.size() - 2; i >= 0; i--) {
      root = Hash.node(nodes.apply(parts.get(i)), root);
    }
    return root;
  }
}
