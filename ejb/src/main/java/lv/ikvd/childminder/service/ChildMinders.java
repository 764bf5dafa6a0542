package lv.ikvd.childminder.service;

import lv.ikvd.childminder.entity.Regime;

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
  public static final String OFFICIAL_ENTRY = "CM_OFFICIAL_ENTRY";

  private static final String TEMPORARY_RULES = "CHILD_MINDER_TEMPORARY";

  private ChildMinders() {}

  /** The rule set under whose version a case of a regime is opened. */
  static String rules(Regime regime) {
    return regime == Regime.TEMPORARY ? TEMPORARY_RULES : RULES;
  }
}
