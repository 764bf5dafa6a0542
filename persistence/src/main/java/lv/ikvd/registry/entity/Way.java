package lv.ikvd.registry.entity;

/** The ways in which an entry changes. Each change is a fact that reports count by its way. */
public enum Way {
  /** A written administrative act, signed by those whom the rules name. */
  DECISION,
  /** An official's entry without a separate act, where the rules allow it. */
  OFFICIAL_ENTRY,
  /** The holder's own update of a field that the rules open to the holder. */
  HOLDER_UPDATE,
  /** An update from the system that is the master of the field. */
  MASTER_UPDATE,
  /** Taken over from an earlier system or list. */
  LOAD
}
