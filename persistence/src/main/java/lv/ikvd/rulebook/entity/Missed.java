package lv.ikvd.rulebook.entity;

/** What it means that a term has passed without the act it was for. */
public enum Missed {
  /** The duty stays; the delay is visible. */
  NOTHING,

  /** What was asked for counts as granted. */
  DEEMED_GRANTED,

  /** The application counts as annulled, without a refusal. */
  LAPSES
}
