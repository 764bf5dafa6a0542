package lv.ikvd.programmelicence.service;

/** Codes of the register, of its procedures and code lists, as data and bundles name them. */
public final class ProgrammeLicences {

  public static final String REGISTER = "PROGRAMME_LICENCE";
  public static final String RULES = "PROGRAMME_LICENCE";

  public static final String LICENSING = "PL_LICENSING";
  public static final String AMENDMENT = "PL_AMENDMENT";
  public static final String LOSS = "PL_LOSS";
  public static final String MARK = "PL_MARK";

  public static final String KIND = "PL_KIND";
  public static final String FORM = "PL_FORM";
  public static final String QUALIFICATION = "PL_QUALIFICATION";
  public static final String LOSS_GROUND = "PL_LOSS_GROUND";
  public static final String UPDATE_REASON = "PL_UPDATE_REASON";
  public static final String LEARNING_AREA = "PL_LEARNING_AREA";
  public static final String VISIT_ASPECT = "PL_VISIT_ASPECT";

  public static final String LICENSE = "LICENSE";
  public static final String AMEND = "AMEND";
  public static final String LOSE_FORCE = "LOSE_FORCE";

  public static final String NOT_STARTED = "GROUND_NOT_STARTED";
  public static final String INSTITUTION_ENDED = "GROUND_INSTITUTION_ENDED";
  public static final String REQUEST = "GROUND_REQUEST";
  static final String REVOKED = "GROUND_REVOKED";

  private ProgrammeLicences() {}
}
