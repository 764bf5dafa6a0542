package lv.ikvd.programmelicence.entity.standard;

import java.io.Serializable;

/**
 * What does not add up in a plan.
 *
 * @param subject at which it is said; null of all subjects together
 * @param hours that the plan has
 * @param bound that the standard has
 */
public record PlanFinding(
    Kind kind, String standard, int gradeFrom, int gradeTo, String subject, int hours, int bound)
    implements Serializable {

  /** What it is that does not add up. */
  public enum Kind {
    MISSING,
    TOO_FEW,
    TOO_MANY,
    NO_STANDARD,
    NO_TOTALS
  }
}
