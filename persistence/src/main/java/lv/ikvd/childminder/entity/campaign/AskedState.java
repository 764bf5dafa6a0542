package lv.ikvd.childminder.entity.campaign;

/** Where a provider that was asked stands. */
public enum AskedState {
  CONFIRMED,
  CEASED,
  SILENT,
  UNDELIVERED,
  PROCEEDING
}
