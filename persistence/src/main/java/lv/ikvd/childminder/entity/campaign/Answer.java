package lv.ikvd.childminder.entity.campaign;

/** What a provider answers. */
public enum Answer {
  /** The service is given, the data are right. */
  CONFIRMED,
  /** The service is given, the public contacts are others. */
  CONTACTS,
  /** The service is given no longer. */
  CEASED,
  /** The service is given no longer, and the provider asks to be excluded. */
  OWN_REQUEST
}
