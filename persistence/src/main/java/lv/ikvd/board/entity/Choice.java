package lv.ikvd.board.entity;

/** What a member may vote. */
public enum Choice {
  FOR,
  AGAINST,
  ABSTAIN
}
