package lv.ikvd.course.entity;

/** What a course sets out to reach: participants, percent of municipalities, mean usefulness. */
public enum TargetKind {
  PARTICIPANTS,
  MUNICIPALITY_SHARE,
  USEFULNESS
}
