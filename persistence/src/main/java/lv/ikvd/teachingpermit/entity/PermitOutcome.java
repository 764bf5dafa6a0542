package lv.ikvd.teachingpermit.entity;

/** What the commission decided about a person. */
public enum PermitOutcome {
  PERMITTED,
  /** Not with some groups of learners. */
  RESTRICTED,
  REFUSED
}
