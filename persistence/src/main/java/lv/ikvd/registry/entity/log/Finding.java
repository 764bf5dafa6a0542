package lv.ikvd.registry.entity.log;

/**
 * Something that the register log does not agree with.
 *
 * @param versionId null where no single version is concerned
 * @param entryNumber null where it is not known any more
 * @param position index of a leaf or size of a tree, by the kind; null where there is none
 */
public record Finding(Kind kind, Long versionId, String entryNumber, Long position) {

  /** What was found. */
  public enum Kind {
    /** The rows of a version say something else than when they were recorded. */
    VERSION_CHANGED,
    /** There is a leaf, but no version. */
    VERSION_DELETED,
    /** There is a version that neither has a leaf nor waits for one. */
    VERSION_INSERTED,
    /** A version was ended without another that supersedes it. */
    VERSION_HIDDEN,
    /** Two versions of an entry claim the same day. */
    VERSIONS_OVERLAP,
    /** The entry points to a version or a holder that is not its own, or has no version. */
    ENTRY_CHANGED,
    /**
     * The data of a person are not those to which they were committed; position is the id of the
     * version of the person, or null where a version of an entry is named that stands on it.
     */
    HOLDER_CHANGED,
    /** A leaf is missing in the sequence; position is its index. */
    LEAF_MISSING,
    /**
     * The stored root of a subtree differs from its leaves; position is the index of its first
     * leaf.
     */
    NODE_CHANGED,
    /** The leaves up to the position do not give the root hash that was signed for them. */
    HEAD_DIFFERS,
    /** The signature of the head for this size is not that of a key of ours. */
    HEAD_FORGED,
    /** The log is shorter than a head that was signed, of the size in position. */
    LOG_TRUNCATED,
    /** The newest head kept outside the database is missing in it; position is its size. */
    HEAD_MISSING
  }

  public static Finding at(Kind kind, long position) {
    return new Finding(kind, null, null, position);
  }

  public static Finding of(Kind kind, Long versionId, String entryNumber) {
    return new Finding(kind, versionId, entryNumber, null);
  }
}
