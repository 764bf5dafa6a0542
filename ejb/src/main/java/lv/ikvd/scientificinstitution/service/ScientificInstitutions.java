package lv.ikvd.scientificinstitution.service;

import java.util.List;

/** Codes of the register, of its procedures and code lists, as data and bundles name them. */
public final class ScientificInstitutions {

  public static final String REGISTER = "SCIENTIFIC_INSTITUTION";
  public static final String RULES = "SCIENTIFIC_INSTITUTION";

  public static final String REGISTRATION = "SC_REGISTRATION";
  public static final String AMENDMENT = "SC_AMENDMENT";
  public static final String REORGANISATION = "SC_REORGANISATION";
  public static final String EXCLUSION = "SC_EXCLUSION";
  public static final String REVOCATION = "SC_REVOCATION";

  public static final List<String> PROCEDURES =
      List.of(REGISTRATION, AMENDMENT, REORGANISATION, EXCLUSION, REVOCATION);

  public static final String KIND = "SC_KIND";
  public static final String DIRECTION = "SC_DIRECTION";
  public static final String DEGREE = "SC_DEGREE";
  public static final String END_GROUND = "SC_END_GROUND";

  public static final String REORGANISED = "GROUND_REORGANISATION";
  public static final String REQUEST = "GROUND_REQUEST";
  static final String REVOKED = "GROUND_REVOKED";

  /** How many different doctors of its directions an institution needs, a rule parameter. */
  static final String MIN_DOCTORS = "MIN_DOCTORS";

  private ScientificInstitutions() {}
}
