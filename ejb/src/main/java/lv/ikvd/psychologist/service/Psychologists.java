package lv.ikvd.psychologist.service;

import java.util.List;

/** Codes of the register, of its rule set and of its procedures, as data and bundles name them. */
public final class Psychologists {

  public static final String REGISTER = "PSYCHOLOGIST";
  public static final String RULES = "PSYCHOLOGIST";

  public static final String REGISTRATION = "PS_REGISTRATION";
  public static final String AMENDMENT = "PS_AMENDMENT";
  public static final String REREGISTRATION = "PS_REREGISTRATION";
  public static final String TERMINATION = "PS_TERMINATION";
  public static final String EXCLUSION = "PS_EXCLUSION";

  /** The card of registration is asked for; nothing is decided. */
  public static final String CARD_REQUEST = "PS_CARD_REQUEST";

  /** A submission about the conduct of a psychologist. */
  public static final String SUBMISSION = "PS_SUBMISSION";

  public static final String CERTIFICATION = "PS_CERTIFICATION";
  public static final String SUSPENSION = "PS_SUSPENSION";
  public static final String RESTORATION = "PS_RESTORATION";
  public static final String ANNULMENT = "PS_ANNULMENT";
  public static final String SUPERVISION = "PS_SUPERVISION";
  public static final String SUPERVISION_LOSS = "PS_SUPERVISION_LOSS";

  public static final List<String> PROCEDURES =
      List.of(
          REGISTRATION,
          AMENDMENT,
          REREGISTRATION,
          TERMINATION,
          EXCLUSION,
          CERTIFICATION,
          SUSPENSION,
          RESTORATION,
          ANNULMENT,
          SUPERVISION,
          SUPERVISION_LOSS);

  public static final String FIELD = "PS_FIELD";
  public static final String EDUCATION = "PS_EDUCATION";
  public static final String GROUND = "PS_GROUND";
  public static final String EXAM_RESULT = "PS_EXAM_RESULT";

  static final String REQUEST = "GROUND_REQUEST";
  static final String REVOKED = "GROUND_REVOKED";

  private Psychologists() {}
}
