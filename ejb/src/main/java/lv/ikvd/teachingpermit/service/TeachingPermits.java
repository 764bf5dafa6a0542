package lv.ikvd.teachingpermit.service;

/** Codes of the register, of its procedures and code lists. */
public final class TeachingPermits {

  public static final String REGISTER = "TEACHING_PERMIT";
  public static final String RULES = "TEACHING_PERMIT";
  public static final String PERMIT = "TP_PERMIT";
  public static final String ANNULMENT = "TP_ANNULMENT";

  public static final String OFFENCE = "TP_OFFENCE";
  public static final String GROUP = "TP_GROUP";

  /** What the register of convictions answers about an employee. */
  public static final String ANSWER = "TP_ANSWER";

  public static final String ANNULMENT_GROUND = "TP_ANNULMENT_GROUND";

  /** Offences after which nobody works with children, by Children's Rights Law 72 (5). */
  static final String BAN = "TP_BAN";

  private TeachingPermits() {}
}
