package lv.ikvd.seal.service.validation;

/** What a file that came in is, by its content. */
public enum ContainerKind {
  /** A PDF with signatures in it. */
  PDF,
  /** A PDF that nobody signed. */
  UNSIGNED_PDF,
  /** A container of several files with signatures (ETSI EN 319 162). */
  ASICE,
  /** The same under the name that Latvia gives it: {@code .edoc}. */
  EDOC,
  /** Anything else: kept as it is, nothing is said of signatures. */
  OTHER;

  public boolean container() {
    return this == ASICE || this == EDOC;
  }
}
