package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How an expert worked, in a commission or in a year.
 *
 * @param commission number of the commission, or null
 * @param institution that the commission was at, or null
 * @param year or null
 * @param level code of {@code EXPERT_LEVEL}
 * @param by who noted it, or null
 */
public record Assessment(
    Assessor assessor,
    String commission,
    String institution,
    Integer year,
    String level,
    String text,
    LocalDate assessedOn,
    String by)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Assessment[assessor=" + assessor + ']';
  }
}
