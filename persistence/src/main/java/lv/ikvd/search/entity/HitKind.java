package lv.ikvd.search.entity;

/** What was found. */
public enum HitKind {
  ENTRY,
  CASE,
  APPLICATION,
  DECISION,
  DOCUMENT
}
