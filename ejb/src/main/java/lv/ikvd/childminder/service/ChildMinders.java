package lv.ikvd.childminder.service;

/** Codes of the register, of its rule set and of its procedures, as data and bundles name them. */
public final class ChildMinders {

  public static final String REGISTER = "CHILD_MINDER";
  public static final String RULES = "CHILD_MINDER";

  public static final String REGISTRATION = "CM_REGISTRATION";
  public static final String AMENDMENT = "CM_AMENDMENT";
  public static final String EXCLUSION_OWN_REQUEST = "CM_EXCLUSION_OWN_REQUEST";
  public static final String EXCLUSION_BAN = "CM_EXCLUSION_BAN";
  public static final String EXCLUSION_CEASED = "CM_EXCLUSION_CEASED";
  public static final String SIGNAL = "CM_SIGNAL";

  private ChildMinders() {}
}
