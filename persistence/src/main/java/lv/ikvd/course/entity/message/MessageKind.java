package lv.ikvd.course.entity.message;

/** Why all participants of a course, or of one of its days, are told something. */
public enum MessageKind {
  DAY_MOVED,
  DAY_CANCELLED,

  /** The course is held later; on which days, is told by {@link #RESUMED}. */
  PUT_OFF,

  RESUMED,
  CALLED_OFF,
  REMINDER;

  /** Whether it is about one day, and goes to who is registered for it. */
  public boolean ofDay() {
    return this == DAY_MOVED || this == DAY_CANCELLED || this == REMINDER;
  }
}
