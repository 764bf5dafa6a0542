package lv.ikvd.psychologist.entity.submission;

/** Who writes about the conduct of a psychologist. */
public enum SubmitterKind {
  PERSON,
  INSTITUTION,
  COURT
}
