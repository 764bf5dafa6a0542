package lv.ikvd.competence.service;

import java.util.List;

/** Codes of the register, of its procedures and code lists, as data and bundles name them. */
public final class Competences {

  public static final String REGISTER = "COMPETENCE";
  public static final String RULES = "COMPETENCE";

  public static final String DELEGATION = "CO_DELEGATION";
  public static final String END = "CO_END";

  public static final List<String> PROCEDURES = List.of(DELEGATION, END);

  static final String DELEGATE = "DELEGATE";
  static final String END_CONTRACT = "END_CONTRACT";

  public static final String END_GROUND = "CO_END_GROUND";
  public static final String ACCREDITATION = "GROUND_ACCREDITATION";
  static final String REVOKED = "GROUND_REVOKED";

  /** The grounds on which the end of a contract may be begun. */
  public static final List<String> GROUNDS =
      List.of("GROUND_REQUEST", ACCREDITATION, "GROUND_BREACH", "GROUND_INSTITUTION_ENDED");

  private Competences() {}
}
