package lv.ikvd.master.entity;

/** In what two systems differ. */
public enum DifferenceKind {
  /** A field of an entry that both have. */
  DIFFERENT,
  /** The master system does not have the entry. */
  ONLY_OURS,
  /** We do not have the entry. */
  ONLY_THEIRS
}
