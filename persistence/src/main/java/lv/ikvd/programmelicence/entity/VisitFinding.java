package lv.ikvd.programmelicence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an expert found at the places where a programme is to be delivered.
 *
 * @param aspect code of {@code PL_VISIT_ASPECT}
 * @param note why, of what is not as it has to be
 */
public record VisitFinding(
    String expert, LocalDate visitedOn, String aspect, boolean met, String note)
    implements Serializable {

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "VisitFinding[aspect=" + aspect + ", met=" + met + ']';
  }
}
