package lv.ikvd.security.entity;

import java.util.List;

/** Names of the roles, as they stand in role annotations, accounts and identity tokens. */
public final class Roles {

  /** Keeps registers: receives applications, checks, prepares decisions. */
  public static final String REGISTRAR = "registrar";

  /** Signs decisions. */
  public static final String DECISION_MAKER = "decision-maker";

  /** Follows work and terms of a team, hands cases over. */
  public static final String MANAGER = "manager";

  /** Makes reports of what the registers hold; sees no case. */
  public static final String ANALYST = "analyst";

  /** Reads what was looked at and changed, and verifies the register log. */
  public static final String AUDITOR = "auditor";

  /** Keeps accounts, classifiers and rule versions; sees no case. */
  public static final String ADMINISTRATOR = "administrator";

  /** A municipality's user: its own lists and what they match. */
  public static final String MUNICIPALITY = "municipality";

  /** Who represents a registered institution: its entry, its cases and what it asks for. */
  public static final String INSTITUTION = "institution";

  /** Sits on a board: reads its cases, remarks on them, votes. */
  public static final String BOARD_MEMBER = "board-member";

  /** Runs the sittings of a board and keeps their minutes. */
  public static final String BOARD_SECRETARY = "board-secretary";

  /** Is in the pool of accreditation experts: the own card, and what is assessed. */
  public static final String EXPERT = "expert";

  /** Timers, workers and loads. */
  public static final String SYSTEM = "system";

  /** Those that a person may hold; the system's own is not among them. */
  public static final List<String> ASSIGNABLE =
      List.of(
          REGISTRAR,
          DECISION_MAKER,
          MANAGER,
          ANALYST,
          AUDITOR,
          ADMINISTRATOR,
          MUNICIPALITY,
          INSTITUTION,
          BOARD_MEMBER,
          BOARD_SECRETARY,
          EXPERT);

  private Roles() {}
}
