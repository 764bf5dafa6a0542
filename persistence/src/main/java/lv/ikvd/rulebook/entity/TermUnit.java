package lv.ikvd.rulebook.entity;

/** In what a term is counted. */
public enum TermUnit {
  DAY,
  WORKING_DAY,
  MONTH,
  YEAR
}
