package lv.ikvd.intake.entity;

/** Whether a signature holds; of a document the worst of its signatures. */
public enum Verdict {
  VALID,
  /** What was signed is not what came, or the signature is broken. */
  INVALID,
  /** The certificate had ended when it was signed. */
  EXPIRED,
  REVOKED,
  /** Made with a certificate of an issuer whom nobody here trusts. */
  FOREIGN,
  /** It could not be found out. */
  INDETERMINATE,
  /** There is no electronic signature. */
  UNSIGNED
}
