package lv.ikvd.audit.entity;

/** What was done when personal data were looked at. */
public enum LookKind {
  /** A person, case or entry was opened. */
  OPEN,
  /** Somebody was searched for by personal code. */
  CODE_SEARCH,
  /** A page of a list with personal data was shown. */
  LIST,
  /** A list was exported or printed. */
  EXPORT,
  /** A document was opened. */
  DOCUMENT
}
