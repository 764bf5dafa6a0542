package lv.ikvd.recognition.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A compensation measure that the applicant has chosen.
 *
 * @param kind code of {@code RC_MEASURE}
 * @param months of an adaptation period; null of an aptitude test
 */
public record Measure(String kind, Integer months) implements Serializable {

  public static final String ADAPTATION_PERIOD = "ADAPTATION_PERIOD";

  /** The first day on which it can be completed, asked for on a day. */
  public LocalDate earliest(LocalDate asked) {
    return months == null ? asked : asked.plusMonths(months);
  }
}
