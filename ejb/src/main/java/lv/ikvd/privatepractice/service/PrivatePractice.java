package lv.ikvd.privatepractice.service;

/** Codes of the register, of its rule set and of its procedures, as data and bundles name them. */
public final class PrivatePractice {

  public static final String REGISTER = "PRIVATE_PRACTICE";
  public static final String RULES = "PRIVATE_PRACTICE";

  public static final String ISSUE = "PP_ISSUE";
  public static final String EXTEND = "PP_EXTEND";
  public static final String REISSUE = "PP_REISSUE";
  public static final String ANNUL = "PP_ANNUL";

  /** Series of the numbers of certificates, which are never used twice. */
  public static final String CERTIFICATES = "CERTIFICATE";

  private PrivatePractice() {}
}
