package lv.ikvd.board.entity;

/** What somebody is on a board. Who is chair or member votes. */
public enum MemberRole {
  CHAIR,
  MEMBER,
  SECRETARY
}
