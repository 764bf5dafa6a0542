package lv.ikvd.seal.service.validation;

/** What is said of a signature, or of all signatures of a file together. */
public enum Verdict {
  /** It holds, and the issuer of the certificate is trusted. */
  VALID,
  /** What was signed is not what is there, or the signature itself is broken. */
  INVALID,
  /** The certificate had ended when it was signed, or no time stamp says that it had not. */
  EXPIRED,
  /** The certificate had been revoked. */
  REVOKED,
  /** The signature holds, but who issued the certificate is not trusted here. */
  FOREIGN,
  /** It cannot be told. */
  INDETERMINATE,
  /** There is no signature. */
  UNSIGNED;

  /** Whether nobody has to look at it. */
  public boolean holds() {
    return this == VALID;
  }

  /** What says it in words: {@code code}, and {@code code.remedy} for what to do. */
  public String code() {
    return "SEAL-" + (110 + ordinal());
  }
}
