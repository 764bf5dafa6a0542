package lv.ikvd.rulebook.entity;

/** Who decides. */
public enum DecidingMode {
  /** An official other than the one who proposed. */
  OTHER_OFFICIAL,

  /** Two officials, neither of whom proposed alone. */
  TWO_OFFICIALS,

  /** A board, by vote. */
  BOARD
}
