package lv.ikvd.institution.service;

/** Codes of the register, of its procedures and code lists, as data and bundles name them. */
public final class Institutions {

  public static final String REGISTER = "INSTITUTION";
  public static final String RULES = "INSTITUTION";

  /** The register of higher education institutions, which has numbers of its own. */
  public static final String HIGHER_EDUCATION = "HIGHER_EDUCATION";

  public static final String REGISTRATION = "IN_REGISTRATION";
  public static final String AMENDMENT = "IN_AMENDMENT";
  public static final String REREGISTRATION = "IN_REREGISTRATION";
  public static final String REORGANISATION = "IN_REORGANISATION";
  public static final String STRIKE_OFF = "IN_STRIKE_OFF";
  public static final String EXCLUSION = "IN_EXCLUSION";
  public static final String REVOCATION = "IN_REVOCATION";

  public static final String KIND = "IN_KIND";
  public static final String TYPE = "IN_TYPE";
  public static final String LEGAL_FORM = "IN_LEGAL_FORM";
  public static final String LANGUAGE = "IN_LANGUAGE";
  public static final String PLACE_USE = "IN_PLACE_USE";
  public static final String END_GROUND = "IN_END_GROUND";

  public static final String FOUNDER_ENDED = "GROUND_FOUNDER_ENDED";
  public static final String CEASED = "GROUND_CEASED";
  public static final String REORGANISED = "GROUND_REORGANISATION";
  public static final String REREGISTERED = "GROUND_REREGISTERED";
  public static final String REVOKED = "GROUND_REVOKED";

  private Institutions() {}
}
