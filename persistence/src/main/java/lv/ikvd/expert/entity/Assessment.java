package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How an expert worked.
 *
 * @param about which accreditation, or which year
 * @param level code of {@code EXPERT_LEVEL}
 */
public record Assessment(
    Occasion occasion,
    Assessor assessor,
    String about,
    String level,
    String text,
    LocalDate assessedOn)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Assessment[occasion=" + occasion + ']';
  }
}
