package lv.ikvd.psychologist.entity;

/** How a certificate in a field stands on a day. */
public enum CertificateState {
  NOT_YET,
  IN_FORCE,
  SUSPENDED,
  EXPIRED,
  ANNULLED
}
