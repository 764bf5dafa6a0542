package lv.ikvd.registry.entity.log;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * All that is needed to go on from a tree: its size and the roots of the complete subtrees along
 * its right edge, one per level at most. Appending a leaf completes as many subtrees as its
 * position has trailing ones.
 */
public final class RightEdge {

  private final Hash[] edge = new Hash[63];
  private long size;

  private RightEdge(long size) {
    this.size = size;
  }

  public static RightEdge ofEmptyTree() {
    return new RightEdge(0);
  }

  /**
   * The edge of a stored tree; the nodes asked for are those of {@code new LeafRange(0,
   * size).parts()}.
   */
  public static RightEdge of(long size, Function<NodeId, Hash> nodes) {
    RightEdge tree = new RightEdge(size);
    if (size > 0) {
      new LeafRange(0, size).parts().forEach(id -> tree.edge[id.level()] = nodes.apply(id));
    }
    return tree;
  }

  public long size() {
    return size;
  }

  /** Adds a leaf and hands over each subtree, of level 1 and up, that it completes. */
  public void append(Hash leaf, BiConsumer<NodeId, Hash> completed) {
    Hash hash = leaf;
    int level = 0;
    while ((size >> level & 1) == 1) {
      hash = Hash.node(edge[level], hash);
      edge[level] = null;
      level++;
      completed.accept(new NodeId(level, size >> level), hash);
    }
    edge[level] = hash;
    size++;
  }

  /** The root of the tree as it is now. */
  public Hash root() {
    return size == 0 ? Hash.EMPTY_TREE : new LeafRange(0, size).root(id -> edge[id.level()]);
  }
}
