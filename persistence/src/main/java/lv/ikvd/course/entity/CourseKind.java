package lv.ikvd.course.entity;

/** What is held. */
public enum CourseKind {
  COURSE,
  SEMINAR,
  CONFERENCE,
  CLUB
}
