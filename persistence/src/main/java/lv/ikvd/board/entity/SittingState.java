package lv.ikvd.board.entity;

/** Where a sitting stands. */
public enum SittingState {
  PLANNED,
  OPEN,
  CLOSED,
  CANCELLED
}
