package lv.ikvd.board.entity;

/** How a member takes part in a sitting. */
public enum Attendance {
  ROOM,
  REMOTE,
  ABSENT
}
