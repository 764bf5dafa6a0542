package lv.ikvd.registry.entity.log;

/**
 * A complete subtree by its height and its place among those of the same height: it covers the
 * leaves {@code index << level} up to, not including, {@code index + 1 << level}. Level 0 are the
 * leaves.
 */
public record NodeId(int level, long index) {

  public NodeId {
    if (level < 0 || level > 62 || index < 0) {
      throw new IllegalArgumentException("no such node: level " + level + ", index " + index);
    }
  }
}
