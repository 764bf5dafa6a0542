package lv.ikvd.worktime.entity;

/** What a day is that differs from what the calendar's rules give. */
public enum DayKind {
  /** A holiday of one year only, or the closing day of the Song and Dance Festival. */
  HOLIDAY,

  /** A working day that the Cabinet moved to a Saturday. */
  DAY_OFF,

  /** The Saturday to which it was moved. */
  WORKING_DAY
}
