package lv.ikvd.course.entity;

/** Whether the public sees it; when it is over, its days say. */
public enum CourseState {
  DRAFT,
  OPEN,

  /** Held later, on days that are not known yet: nobody enrols, who is enrolled stays. */
  POSTPONED,

  CANCELLED
}
