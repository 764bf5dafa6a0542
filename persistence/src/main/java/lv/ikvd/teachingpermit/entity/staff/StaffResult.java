package lv.ikvd.teachingpermit.entity.staff;

/** What follows for an employee. */
public enum StaffResult {
  /** Nothing stands in the way. */
  CLEAR,
  /** There is a permit in force, perhaps with a restriction. */
  PERMIT,
  /** Only with a permit, and there is none. */
  NEEDED,
  /** The law bars from the work. */
  BARRED;

  /**
   * A ban and a conviction in force bar whatever the commission decided before.
   *
   * @param permitted whether a permit is in force
   */
  public static StaffResult of(StaffAnswer answer, boolean permitted) {
    return switch (answer) {
      case BAN, IN_FORCE -> BARRED;
      case EXPUNGED -> permitted ? PERMIT : NEEDED;
      case NONE -> permitted ? PERMIT : CLEAR;
    };
  }
}
