package lv.ikvd.rulebook.entity;

/** In which way a field of an entry may change. */
public enum OpenTo {
  /** Only by a written decision. */
  DECISION,

  /** By an entry of an official, without an act. */
  OFFICIAL,

  /** By the holder of the entry. */
  HOLDER,

  /** By the system that is master of the field. */
  MASTER
}
