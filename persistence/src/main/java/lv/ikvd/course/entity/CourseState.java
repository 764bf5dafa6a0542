package lv.ikvd.course.entity;

/** Whether the public sees it; when it is over, its days say. */
public enum CourseState {
  DRAFT,
  OPEN,
  CANCELLED
}
