package lv.ikvd.childminder.entity;

/** The general regime, or the temporary one for Ukrainian civilians and their children alone. */
public enum Regime {
  GENERAL,
  TEMPORARY
}
