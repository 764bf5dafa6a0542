package lv.ikvd.campaign.entity;

/** Where the holder of an entry that was asked stands. */
public enum AskedState {
  CONFIRMED,
  CEASED,
  SILENT,
  UNDELIVERED,
  PROCEEDING
}
