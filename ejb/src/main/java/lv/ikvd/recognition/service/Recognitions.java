package lv.ikvd.recognition.service;

import java.util.List;

/** Codes of the register, of its procedures and code lists, as data and bundles name them. */
public final class Recognitions {

  public static final String REGISTER = "RECOGNITION";
  public static final String RULES = "RECOGNITION";

  public static final String RECOGNITION = "RC_RECOGNITION";
  public static final String COMPLETION = "RC_COMPLETION";
  public static final String ANNULMENT = "RC_ANNULMENT";

  public static final List<String> PROCEDURES = List.of(RECOGNITION, COMPLETION, ANNULMENT);

  static final String RECOGNISE = "RECOGNISE";
  static final String REQUIRE_MEASURE = "REQUIRE_MEASURE";
  static final String REFUSE = "REFUSE_RECOGNITION";
  static final String ANNUL = "ANNUL_RECOGNITION";

  public static final String STATE = "STATE";
  public static final String EVIDENCE = "RC_EVIDENCE";
  public static final String PURPOSE = "RC_PURPOSE";
  public static final String LANGUAGE = "RC_LANGUAGE";
  public static final String MEASURE = "RC_MEASURE";
  public static final String END_GROUND = "RC_END_GROUND";

  /** Fields in which psychologists practise. */
  public static final String FIELD = "PS_FIELD";

  /** The grounds on which the office may begin to annul. */
  public static final List<String> GROUNDS =
      List.of("GROUND_REQUEST", "GROUND_FALSE_DATA", "GROUND_HOME_STATE");

  static final String MEASURE_FAILED = "GROUND_MEASURE";
  static final String REVOKED = "GROUND_REVOKED";

  static final String SERVICES = "SERVICES";
  static final String ESTABLISHMENT = "ESTABLISHMENT";
  static final String NO_LANGUAGE = "NONE";

  static final String ADAPTATION_MONTHS = "ADAPTATION_MONTHS";
  static final String SERVICES_MONTHS = "SERVICES_MONTHS";
  static final String ADVICE = "ADVICE_";

  private Recognitions() {}
}
